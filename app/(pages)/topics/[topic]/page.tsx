import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EventNameList } from "@/components/events/event-list";
import { Section } from "@/components/layout/section";
import {
  findTopic,
  getEventLabel,
  getHackDaysOn,
  getPostsOn,
  getProjectsOn,
  getSite,
  getTopics,
} from "@/lib/content/content";
import { getTopicPath } from "@/lib/links/addresses";
import { countThings } from "@/lib/text/count-things";
import { describePage } from "../../../_page/describe-page";
import { listParams } from "../../../_page/list-params";
import { PageFoot } from "../../../_page/page-foot";
import { PageHeading } from "../../../_page/page-heading";
import { PostGrid } from "../../../_page/post-grid";
import { ProjectGrid } from "../../../_page/project-grid";

type Props = { readonly params: Promise<{ readonly topic: string }> };

export const dynamicParams = false;

export const generateStaticParams = () =>
  listParams(
    getTopics().map(({ key }) => ({ topic: key })),
    "topic",
  );

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const topic = findTopic((await params).topic) ?? notFound();
  const counts = countThings([
    [getProjectsOn(topic).length, "project"],
    [getPostsOn(topic).length, "post"],
  ]);
  return describePage({
    title: topic.label,
    description: `${topic.label} at ${getSite().name}: ${counts}. ${topic.about}`,
    path: getTopicPath(topic),
  });
}

export default async function TopicPage({ params }: Props) {
  const topic = findTopic((await params).topic) ?? notFound();
  const projects = getProjectsOn(topic);
  const posts = getPostsOn(topic);
  const events = getHackDaysOn(topic);
  return (
    <>
      <PageHeading
        lead={topic.about}
        title={topic.label}
        trail={[{ label: "Topics", href: "/topics/" }]}
      />
      {projects.length > 0 && (
        <Section heading="Projects" id="projects">
          <ProjectGrid nameEvent={getEventLabel} projects={projects} />
        </Section>
      )}
      {posts.length > 0 && (
        <Section heading="Posts" id="posts">
          <PostGrid posts={posts} />
        </Section>
      )}
      {events.length > 0 && (
        <Section heading="Events with projects on this topic" id="events">
          <EventNameList events={events} seriesName={getSite().name} />
        </Section>
      )}
      <PageFoot add={["posts", "projects"]} topic={topic.key} />
    </>
  );
}
