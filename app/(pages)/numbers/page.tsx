import type { Metadata } from "next";
import { Section } from "@/components/layout/section";
import { BarTable, YearLines } from "@/components/ui/charts";
import { getSite } from "@/lib/content/content";
import { cityCounts, eventCounts, projectCounts, topicCounts, years } from "../../_content/numbers";
import { describePage } from "../../_page/describe-page";
import { PageFoot } from "../../_page/page-foot";
import { PageHeading } from "../../_page/page-heading";

const site = getSite();

export const metadata: Metadata = describePage({
  title: "In numbers",
  description: `${site.name} counted: events, projects, cities and topics, year by year since ${site.since}, each with its table.`,
  path: "/numbers/",
});

export default function NumbersPage() {
  return (
    <>
      <PageHeading
        lead="Counted from what this site knows. Some events left no list of their projects, so the true numbers are higher."
        title="In numbers"
      >
        <p className="mt-4">
          <a href="/data/">Count for yourself: all of it as open data</a>
        </p>
      </PageHeading>
      {years.length > 0 && (
        <>
          <Section heading="Events by year" id="events">
            <BarTable caption="Events by year" counts={eventCounts} heads={["Year", "Events"]} />
          </Section>
          <Section heading="Projects by year" id="projects">
            <BarTable
              caption="Projects by year"
              counts={projectCounts}
              heads={["Year", "Projects"]}
            />
          </Section>
          <Section heading="Cities" id="cities">
            <BarTable caption="Events by city" counts={cityCounts} heads={["City", "Events"]} />
          </Section>
          {topicCounts.length > 0 && (
            <Section
              heading="What projects are about"
              id="topics"
              lead="Projects on each topic, year by year. One project can be on several."
            >
              <YearLines
                caption="Projects on each topic by year"
                rows={topicCounts}
                years={years}
              />
            </Section>
          )}
        </>
      )}
      <PageFoot add={["projects"]} />
    </>
  );
}
