import type { Metadata } from "next";
import { EmptyNote } from "@/components/empty-note";
import { NameMark } from "@/components/name-mark";
import { ProjectFacts } from "@/components/project-facts";
import { Section } from "@/components/section";
import { getEventPath, getEventProjectsPath, getProjectPath } from "@/lib/addresses";
import {
  getEventLabel,
  getHackDay,
  getProject,
  getProjects,
  getProjectsOf,
  getSite,
  getTopic,
} from "@/lib/content";
import { getShortWhen } from "@/lib/event-dates";
import { getHackDayName } from "@/lib/hack-day";
import { getProjectDescription } from "@/lib/project-description";
import { describePage } from "../../../describe-page";
import { MdxBody } from "../../../mdx-body";
import { PageFoot } from "../../../page-foot";
import { PageHeading } from "../../../page-heading";
import { findProjectPicture } from "../../../pictures";
import { ProjectGrid } from "../../../project-grid";
import { getProjectsLike } from "../../../related";
import { ProjectData } from "../../../structured-data";

type Props = { readonly params: Promise<{ readonly event: string; readonly slug: string }> };

const site = getSite();

export const dynamicParams = false;

export const generateStaticParams = () => getProjects().map(({ event, slug }) => ({ event, slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { event, slug } = await params;
  const project = getProject(event, slug);
  const eventName = getHackDayName(getHackDay(event), site.name);
  return describePage({
    title: `${project.title} (${eventName})`,
    description: getProjectDescription(project, eventName),
    path: getProjectPath(project),
  });
}

export default async function ProjectPage({ params }: Props) {
  const { event: key, slug } = await params;
  const project = getProject(key, slug);
  const event = getHackDay(key);
  const others = getProjectsOf(event).filter((other) => other !== project);
  const similar = getProjectsLike(project, 3);
  return (
    <>
      <ProjectData project={project} />
      <PageHeading
        lead={project.summary}
        mark={project.mark}
        picture={findProjectPicture(project)}
        symbol={<NameMark large name={project.title} />}
        title={project.title}
        trail={[
          { label: "Projects", href: "/projects/" },
          { label: getHackDayName(event, site.name), href: getEventProjectsPath(event) },
        ]}
      />
      {!project.summary && (
        <div className="mt-8">
          <EmptyNote email={site.email} what="aim of this project" />
        </div>
      )}
      <MdxBody document={project} />
      <div className="mt-8">
        <ProjectFacts
          event={{
            href: getEventPath(event),
            label: `${getHackDayName(event, site.name)}, ${getShortWhen(event)}`,
          }}
          project={project}
          topics={project.topics.map(getTopic)}
        />
      </div>
      {similar.length > 0 && (
        <Section heading="Similar projects" id="similar">
          <ProjectGrid nameEvent={getEventLabel} projects={similar} />
        </Section>
      )}
      <Section heading={`More projects from ${event.city}`} id="more">
        <ProjectGrid projects={others.slice(0, 6)} />
        <p className="mt-6">
          <a href={getEventProjectsPath(event)}>
            All projects of {getHackDayName(event, site.name)}
          </a>
        </p>
      </Section>
      <PageFoot edit={project._raw.sourceFilePath} />
    </>
  );
}
