import type { Metadata } from "next";
import { Section } from "@/components/layout/section";
import { WinnerList } from "@/components/projects/event-outcome";
import { getHackDaysWithProjects, getProjectsOf, getSite } from "@/lib/content/content";
import { getHackDayName } from "@/lib/events/hack-day";
import { getShortWhen } from "@/lib/events/times/event-dates";
import { getEventPath } from "@/lib/links/addresses";
import { getWinners } from "@/lib/projects/prizes";
import { describePage } from "../../_page/describe-page";
import { PageFoot } from "../../_page/page-foot";
import { PageHeading } from "../../_page/page-heading";

const site = getSite();

export const metadata: Metadata = describePage({
  title: "Prize winners",
  description: `Which projects won at each ${site.name}, as far as we know: the judges’ prizes and the vote of everyone there, newest event first.`,
  path: "/winners/",
});

export default function WinnersPage() {
  const events = getHackDaysWithProjects()
    .map((event) => ({ event, winners: getWinners(getProjectsOf(event)) }))
    .filter(({ winners }) => winners.length > 0);
  return (
    <>
      <PageHeading
        lead="Who won at each hack day, as far as we know. Do you remember one that’s missing? Please tell us."
        title="Prize winners"
        trail={[{ label: "Projects", href: "/projects/" }]}
      />
      {events.map(({ event, winners }) => (
        <Section
          heading={getHackDayName(event, site.name)}
          id={`event-${event.key}`}
          key={event.key}
        >
          <p className="mb-4 text-muted">
            <a href={getEventPath(event)}>All about this event</a>, {getShortWhen(event)}
          </p>
          <WinnerList winners={winners} />
        </Section>
      ))}
      <PageFoot add={["projects"]} />
    </>
  );
}
