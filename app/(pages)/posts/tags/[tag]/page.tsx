import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findTopic, getPostsOn, getPostTopics } from "@/lib/content/content";
import { getTagPath, getTopicPath } from "@/lib/links/addresses";
import { getTagFeed } from "../../../../_feeds/feed-links";
import { describePage } from "../../../../_page/describe-page";
import { listParams } from "../../../../_page/list-params";
import { PageFoot } from "../../../../_page/page-foot";
import { PageHeading } from "../../../../_page/page-heading";
import { PostGrid } from "../../../../_page/post-grid";

type Props = { readonly params: Promise<{ readonly tag: string }> };

export const dynamicParams = false;

export const generateStaticParams = () =>
  listParams(
    getPostTopics().map(({ key }) => ({ tag: key })),
    "tag",
  );

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const topic = findTopic((await params).tag) ?? notFound();
  return describePage({
    title: `Posts about ${topic.label}`,
    description: `Posts on the topic “${topic.label}”. ${topic.about}`,
    path: getTagPath(topic),
    feeds: [getTagFeed(topic)],
  });
}

export default async function TagPage({ params }: Props) {
  const topic = findTopic((await params).tag) ?? notFound();
  return (
    <>
      <PageHeading
        lead={topic.about}
        title={`Posts: ${topic.label}`}
        trail={[{ label: "Posts", href: "/posts/" }]}
      />
      <div className="mt-10">
        <PostGrid headingLevel="h2" posts={getPostsOn(topic)} />
      </div>
      <p className="mt-12">
        <a href={getTopicPath(topic)}>Everything about {topic.label}, projects included</a>
      </p>
      <p className="mt-2">
        <a href={getTagFeed(topic).path}>Follow this topic in a feed reader</a>
      </p>
      <PageFoot add={["posts"]} topic={topic.key} />
    </>
  );
}
