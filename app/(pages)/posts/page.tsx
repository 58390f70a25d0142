import type { Metadata } from "next";
import { TopicList } from "@/components/ui/lists";
import { getPosts, getPostTopics, getSite } from "@/lib/content/content";
import { getTagPath } from "@/lib/links/addresses";
import { describePage } from "../../_page/describe-page";
import { PageFoot } from "../../_page/page-foot";
import { PageHeading } from "../../_page/page-heading";
import { PostGrid } from "../../_page/post-grid";

export const metadata: Metadata = describePage({
  title: "Posts",
  description: `Stories, advice and news from ${getSite().name}: how to pitch, how to run a hack day, and what happened at past events.`,
  path: "/posts/",
});

export default function PostsPage() {
  return (
    <>
      <PageHeading
        lead={
          getPosts().length > 0
            ? "Stories, advice and news: how to pitch, how to run a hack day, and what happened at past ones."
            : "There are no posts yet."
        }
        title="Posts"
      >
        <div className="mt-6">
          <TopicList getPath={getTagPath} topics={getPostTopics()} />
        </div>
      </PageHeading>
      {getPosts().length > 0 && (
        <div className="mt-10">
          <PostGrid headingLevel="h2" posts={getPosts()} />
        </div>
      )}
      <PageFoot add={["posts"]} />
    </>
  );
}
