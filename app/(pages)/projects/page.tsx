import type { Metadata } from "next";
import { BrowserScript } from "@/app/_scripts/browser-script";
import { ProjectFilter } from "@/components/projects/project-filter";
import { ProjectRow } from "@/components/projects/project-row";
import {
  getEventLabel,
  getHackDaysWithProjects,
  getProjects,
  getProjectTopics,
  getSite,
} from "@/lib/content/content";
import { describePage } from "../../_page/describe-page";
import { PageFoot } from "../../_page/page-foot";
import { PageHeading } from "../../_page/page-heading";

const projects = getProjects();

export const metadata: Metadata = describePage({
  title: "Projects",
  description: `All projects on record from ${getSite().name}, by title. Narrow them down by event, topic or words.`,
  path: "/projects/",
});

export default function ProjectsPage() {
  return (
    <>
      <PageHeading
        lead={
          projects.length > 0
            ? `All ${projects.length} projects on record, by title. Most are prototypes: first versions, made to learn from.`
            : "There are no projects yet. They come with the first hack day."
        }
        title="Projects"
      />
      {projects.length > 0 && (
        <>
          <ProjectFilter
            events={getHackDaysWithProjects().map((event) => ({
              key: event.key,
              label: getEventLabel(event.key),
            }))}
            topics={getProjectTopics()}
            total={projects.length}
          />
          <h2 className="sr-only">All projects</h2>
          <ul className="columns-[20rem] gap-10" data-filter-list="">
            {projects.map((project) => (
              <ProjectRow
                eventLabel={getEventLabel(project.event)}
                key={`${project.event}/${project.slug}`}
                project={project}
              />
            ))}
          </ul>
          <BrowserScript name="filter-projects" />
        </>
      )}
      <PageFoot add={["project"]} />
    </>
  );
}
