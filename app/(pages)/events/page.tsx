import type { Metadata } from "next";
import { CityList, CityMap } from "@/components/events/cities";
import { EventItem } from "@/components/events/event-list";
import { NoEventPanel } from "@/components/events/next-event";
import { PastYearList } from "@/components/events/past-years";
import { Section } from "@/components/layout/section";
import { getSubscriptionUrl } from "@/lib/calendar/calendar-links";
import { getHome, getProjectsOf, getSite } from "@/lib/content/content";
import { countThings } from "@/lib/text/count-things";
import { getComingEvents, getPastEvents } from "../../_events/event-views";
import { WithNextEvent } from "../../_events/next-event";
import { eventFeeds } from "../../_feeds/feed-links";
import { describePage } from "../../_page/describe-page";
import { PageFoot } from "../../_page/page-foot";
import { PageHeading } from "../../_page/page-heading";
import { getCityDots, getCityPath, getMapPicture, visitedCities } from "../../_pictures/map";
import { getEventPicture } from "../../_pictures/pictures";

const site = getSite();

export const metadata: Metadata = describePage({
  title: "Events",
  description: `Every ${site.name}: the next one, if it is announced, and all the past ones since ${site.since} with their projects and photos.`,
  path: "/events/",
  feeds: eventFeeds,
});

function countProjects(event: { key: string }): string {
  const { length } = getProjectsOf(event);
  return length === 0 ? "No projects on record" : countThings([[length, "project"]]);
}

export default function EventsPage() {
  return (
    <>
      <PageHeading lead={site.description} title="Events">
        <p className="mt-4">
          <a href={getSubscriptionUrl(site.url)}>Subscribe to all events in your calendar</a>
        </p>
      </PageHeading>
      <Section heading="Now and next" id="upcoming">
        {getComingEvents().length > 0 && (
          <ul className="grid gap-5 md:grid-cols-2">
            {getComingEvents().map((view) => (
              <EventItem
                counts={countProjects(view.event)}
                groups={["current", "upcoming"]}
                key={view.event.key}
                picture={getEventPicture(view.event)}
                view={view}
              />
            ))}
          </ul>
        )}
        <WithNextEvent>
          {(event) =>
            !event && (
              <div className="max-w-2xl rounded-2xl border-2 border-ink bg-surface p-6">
                <NoEventPanel
                  hasPast={false}
                  mailingList={site.mailingList}
                  words={getHome().noEvent}
                />
              </div>
            )
          }
        </WithNextEvent>
      </Section>
      {visitedCities.length > 0 && (
        <Section heading="Hack days by city" id="cities">
          <div className="grid gap-8 md:grid-cols-[minmax(0,22rem)_1fr] lg:grid-cols-[26rem_1fr] lg:gap-16">
            <CityMap coast={getMapPicture()} dots={getCityDots()} getHref={getCityPath} />
            <CityList cities={visitedCities} />
          </div>
        </Section>
      )}
      {getPastEvents().length > 0 && (
        <Section heading="Past events" id="past">
          <PastYearList getProjects={getProjectsOf} years={getPastEvents()} />
        </Section>
      )}
      <PageFoot add={["events"]} />
    </>
  );
}
