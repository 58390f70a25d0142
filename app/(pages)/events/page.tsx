import type { Metadata } from "next";
import { CityList, CityMap } from "@/components/events/cities";
import { EventItem } from "@/components/events/event-list";
import { NoEventPanel } from "@/components/events/next-event";
import { PastYearList } from "@/components/events/past-years";
import { Section } from "@/components/layout/section";
import { getSubscriptionUrl } from "@/lib/calendar/calendar-links";
import { getHome, getProjectsOf, getSite } from "@/lib/content/content";
import { english, type Words } from "@/lib/languages/english";
import { getComingEvents, getPastEvents } from "../../_events/event-views";
import { WithNextEvent } from "../../_events/next-event";
import { eventFeeds } from "../../_feeds/feed-links";
import { describePage } from "../../_page/describe-page";
import { PageFoot } from "../../_page/page-foot";
import { PageHeading } from "../../_page/page-heading";
import { getCitiesVisited, getCityDots, getCityPath, getMapPicture } from "../../_pictures/map";
import { getEventPicture } from "../../_pictures/pictures";

const site = getSite();

export const metadata: Metadata = describePage({
  title: english.events.title,
  description: english.events.description(site.name, site.since),
  path: "/events/",
  feeds: eventFeeds,
});

function countProjects(event: { key: string }, { events }: Words): string {
  const { length } = getProjectsOf(event);
  return length === 0 ? events.noProjects : events.projects(length);
}

type Props = { readonly words?: Words };

export default function EventsPage({ words = english }: Props) {
  return (
    <>
      <PageHeading
        lead={words.language ? undefined : site.description}
        path="/events/"
        title={words.events.title}
        words={words}
      >
        <p className="mt-4">
          <a href={getSubscriptionUrl(site.url)}>{words.actions.subscribeInCalendar}</a>
        </p>
      </PageHeading>
      <Section heading={words.events.nowAndNext} id="upcoming">
        {getComingEvents(words).length > 0 && (
          <ul className="grid gap-5 md:grid-cols-2">
            {getComingEvents(words).map((view) => (
              <EventItem
                counts={countProjects(view.event, words)}
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
                  home={getHome(words)}
                  words={words}
                />
              </div>
            )
          }
        </WithNextEvent>
      </Section>
      {getCitiesVisited(words).length > 0 && (
        <Section heading={words.events.byCity} id="cities">
          <div className="grid gap-8 md:grid-cols-[minmax(0,22rem)_1fr] lg:grid-cols-[26rem_1fr] lg:gap-16">
            <CityMap
              coast={getMapPicture()}
              dots={getCityDots()}
              getHref={getCityPath}
              words={words}
            />
            <CityList cities={getCitiesVisited(words)} words={words} />
          </div>
        </Section>
      )}
      {getPastEvents(words).length > 0 && (
        <Section heading={words.events.past} id="past">
          <PastYearList getProjects={getProjectsOf} years={getPastEvents(words)} />
        </Section>
      )}
      <PageFoot add={["events"]} lang={words.ofContent} />
    </>
  );
}
