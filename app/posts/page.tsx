import type { Metadata } from "next";
import { PageHeading } from "@/components/page-heading";
import { PostGrid } from "@/components/post-grid";
import { TopicList } from "@/components/topic-list";
import { getTagPath } from "@/lib/addresses";
import { getPosts, getPostTopics, getSite } from "@/lib/content";

export const metadata: Metadata = {
  title: "Posts",
  description: `Stories, advice and news from ${getSite().name}: how to pitch, how to run a hack day, and what happened at past events.`,
  alternates: { canonical: "/posts/" },
};

export default function PostsPage() {
  return (
    <>
      <PageHeading
        lead="Stories, advice and news: how to pitch, how to run a hack day, and what happened at past ones."
        title="Posts"
      >
        <div className="mt-6">
          <TopicList getPath={getTagPath} topics={getPostTopics()} />
        </div>
      </PageHeading>
      <div className="mt-10">
        <PostGrid headingLevel="h2" posts={getPosts()} />
      </div>
    </>
  );
}
