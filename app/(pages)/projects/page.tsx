import type { Metadata } from "next";
import { BrowserScript } from "@/app/_scripts/browser-script";
import { ProjectFilter } from "@/components/projects/project-filter";
import { EventRows } from "@/components/projects/project-row";
import {
  getEventLabel,
  getHackDaysWithProjects,
  getProjects,
  getProjectsOf,
  getProjectTopics,
  getSite,
} from "@/lib/content/content";
import { describePage } from "../../_page/describe-page";
import { PageFoot } from "../../_page/page-foot";
import { PageHeading } from "../../_page/page-heading";

const { length: total } = getProjects();

export const metadata: Metadata = describePage({
  title: "Projects",
  description: `Projects we know of from ${getSite().name}, newest event first. Narrow them down by words, topic or prize.`,
  path: "/projects/",
});

export default function ProjectsPage() {
  return (
    <>
      <PageHeading
        lead={
          total > 0
            ? `All ${total} projects we know of, newest event first. Most are prototypes: first versions, made to learn from.`
            : "There are no projects yet. They come with the first hack day."
        }
        title="Projects"
      >
        {total > 0 && (
          <p className="mt-4 flex flex-wrap gap-x-6">
            <a href="/winners/">Prize winners</a>
            <a href="/topics/">By topic</a>
            <a href="/numbers/">In numbers</a>
          </p>
        )}
      </PageHeading>
      {total > 0 && (
        <>
          <ProjectFilter topics={getProjectTopics()} total={total} />
          <div className="mt-8" data-filter-list="">
            {getHackDaysWithProjects().map((event, index) => (
              <EventRows
                key={event.key}
                label={getEventLabel(event.key)}
                open={index === 0}
                projects={getProjectsOf(event)}
              />
            ))}
          </div>
          <BrowserScript name="filter-projects" />
        </>
      )}
      <PageFoot add={["projects"]} />
    </>
  );
}
