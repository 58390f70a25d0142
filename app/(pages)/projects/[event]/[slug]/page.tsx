import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Section } from "@/components/layout/section";
import { ProjectFacts } from "@/components/projects/project-facts";
import { NameMark } from "@/components/ui/pictures";
import { EmptyNote } from "@/components/ui/texts";
import {
  findProject,
  getEventLabel,
  getHackDay,
  getProjects,
  getProjectsOf,
  getSite,
  getTopic,
} from "@/lib/content/content";
import { getHackDayName } from "@/lib/events/hack-day";
import { getShortWhen } from "@/lib/events/times/event-dates";
import { getEventPath, getEventProjectsPath, getProjectPath } from "@/lib/links/addresses";
import { getProjectDescription } from "@/lib/metadata/project-description";
import { getProjectsLike } from "../../../../_content/related";
import { describePage } from "../../../../_page/describe-page";
import { listParams } from "../../../../_page/list-params";
import { PageFoot } from "../../../../_page/page-foot";
import { PageHeading } from "../../../../_page/page-heading";
import { ProjectGrid } from "../../../../_page/project-grid";
import { ProjectData } from "../../../../_page/structured-data";
import { findProjectPicture } from "../../../../_pictures/pictures";
import { MdxBody } from "../../../../_text/mdx-body";

type Props = { readonly params: Promise<{ readonly event: string; readonly slug: string }> };

const site = getSite();

export const dynamicParams = false;

export const generateStaticParams = () => listParams(getProjects(), "event", "slug");

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { event, slug } = await params;
  const project = findProject(event, slug) ?? notFound();
  const eventName = getHackDayName(getHackDay(event), site.name);
  return describePage({
    title: `${project.title} (${eventName})`,
    description: getProjectDescription(project, eventName),
    path: getProjectPath(project),
  });
}

export default async function ProjectPage({ params }: Props) {
  const { event: key, slug } = await params;
  const project = findProject(key, slug) ?? notFound();
  const event = getHackDay(key);
  const others = getProjectsOf(event).filter((other) => other !== project);
  const similar = getProjectsLike(project, 3);
  return (
    <>
      <ProjectData project={project} />
      <PageHeading
        lead={project.summary}
        mark={project.mark}
        path={getProjectPath(project)}
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
          <EmptyNote email={site.email} what="story of this project" />
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
      <Section heading={`More from ${getHackDayName(event, site.name)}`} id="more">
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
