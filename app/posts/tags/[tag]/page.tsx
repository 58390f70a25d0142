import type { Metadata } from "next";
import { PageHeading } from "@/components/page-heading";
import { PostGrid } from "@/components/post-grid";
import { getTagPath, getTopicPath } from "@/lib/addresses";
import { getPostsOn, getPostTopics, getTopic } from "@/lib/content";

type Props = { readonly params: Promise<{ readonly tag: string }> };

export const dynamicParams = false;

export const generateStaticParams = () => getPostTopics().map((topic) => ({ tag: topic.key }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const topic = getTopic((await params).tag);
  return {
    title: `Posts about ${topic.label}`,
    description: `Posts on the topic “${topic.label}”. ${topic.about}`,
    alternates: { canonical: getTagPath(topic) },
  };
}

export default async function TagPage({ params }: Props) {
  const topic = getTopic((await params).tag);
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
    </>
  );
}
