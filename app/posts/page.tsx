import type { Metadata } from "next";
import { PageHeading } from "@/components/page-heading";
import { PostCard } from "@/components/post-card";
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
      <div className="mt-10 grid gap-x-10 gap-y-12 md:grid-cols-2">
        {getPosts().map((post) => (
          <PostCard headingLevel="h2" key={post.slug} post={post} />
        ))}
      </div>
    </>
  );
}
