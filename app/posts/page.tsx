import type { Metadata } from "next";
import { TopicList } from "@/components/topic-list";
import { getTagPath } from "@/lib/addresses";
import { getPosts, getPostTopics, getSite } from "@/lib/content";
import { describePage } from "../describe-page";
import { PageFoot } from "../page-foot";
import { PageHeading } from "../page-heading";
import { PostGrid } from "../post-grid";

export const metadata: Metadata = describePage({
  title: "Posts",
  description: `Stories, advice and news from ${getSite().name}: how to pitch, how to run a hack day, and what happened at past events.`,
  path: "/posts/",
});

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
      <PageFoot add={["post"]} />
    </>
  );
}
