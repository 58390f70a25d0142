import type { Metadata } from "next";
import { EventNameList } from "@/components/event-name-list";
import { Section } from "@/components/section";
import { getTopicPath } from "@/lib/addresses";
import {
  getEventLabel,
  getHackDaysOn,
  getPostsOn,
  getProjectsOn,
  getSite,
  getTopic,
  getTopics,
} from "@/lib/content";
import { countThings } from "@/lib/count-things";
import { describePage } from "../../describe-page";
import { PageFoot } from "../../page-foot";
import { PageHeading } from "../../page-heading";
import { PostGrid } from "../../post-grid";
import { ProjectGrid } from "../../project-grid";

type Props = { readonly params: Promise<{ readonly topic: string }> };

export const dynamicParams = false;

export const generateStaticParams = () => getTopics().map((topic) => ({ topic: topic.key }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const topic = getTopic((await params).topic);
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
  const topic = getTopic((await params).topic);
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
      <PageFoot add={["post", "project"]} topic={topic.key} />
    </>
  );
}
