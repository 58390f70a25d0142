import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CityMap } from "@/components/events/cities";
import { EventFacts } from "@/components/events/event-facts";
import { EventPreparation, EventRecord } from "@/components/events/event-page";
import { EventStatus } from "@/components/events/event-panel";
import { YourWeekend } from "@/components/events/your-weekend";
import { Section } from "@/components/layout/section";
import { EventOutcome } from "@/components/projects/event-outcome";
import { getCalendarLinks } from "@/lib/calendar/calendar-links";
import * as content from "@/lib/content/content";
import { getHackDayName } from "@/lib/events/hack-day";
import { getEventNewsTitle } from "@/lib/feeds/event-news-title";
import { english, type Words } from "@/lib/languages/english";
import { getEventPath } from "@/lib/links/addresses";
import { getEventDescription } from "@/lib/metadata/event-description";
import { getEventSlots, getView } from "../../../_events/event-views";
import { calendarContext } from "../../../_feeds/calendar-response";
import { eventFeeds } from "../../../_feeds/feed-links";
import { describePage } from "../../../_page/describe-page";
import { listParams } from "../../../_page/list-params";
import { PageFoot } from "../../../_page/page-foot";
import { PageHeading } from "../../../_page/page-heading";
import { EventData } from "../../../_page/structured-data";
import { getCityPath, getDotOf, getMapPicture } from "../../../_pictures/map";
import {
  findLogo,
  findProjectPicture,
  getEventPicture,
  getPostPicture,
} from "../../../_pictures/pictures";
import { MdxBody } from "../../../_text/mdx-body";

type Props = {
  readonly params: Promise<{ readonly key: string }>;
  /** Those of the site's language if left out. */
  readonly words?: Words;
};

const site = content.getSite();

export const dynamicParams = false;

export const generateStaticParams = () => listParams(content.getHackDays(), "key");

export async function generateMetadata({ params, words = english }: Props): Promise<Metadata> {
  const event = content.findHackDay((await params).key) ?? notFound();
  const view = getView(event, words);
  const title = getEventNewsTitle(view) + words.event.titleEnd;
  return describePage({
    title,
    fullTitle: title,
    description: getEventDescription(view, content.getProjectsOf(event).length),
    path: words.root + getEventPath(event),
    language: words.language,
    feeds: eventFeeds,
  });
}

export default async function EventPage({ params, words = english }: Props) {
  const view = getView(content.findHackDay((await params).key) ?? notFound(), words);
  const { event } = view;
  return (
    <>
      {!words.language && <EventData event={event} />}
      <PageHeading
        mark={event.mark}
        path={getEventPath(event)}
        picture={getEventPicture(event)}
        title={getHackDayName(event, site.name)}
        trail={[{ label: words.events.title, href: `${words.root}/events/` }]}
        words={words}
      >
        <EventStatus links={content.getShortLinks()} mailingList={site.mailingList} view={view} />
      </PageHeading>
      <EventOutcome projects={content.getProjectsOf(event)} view={view} />
      <Section heading={words.event.facts} id="facts">
        <div className="facts-with-map">
          <div>
            <EventFacts view={view} />
          </div>
          <CityMap
            coast={getMapPicture()}
            dots={getDotOf(event.city)}
            getHref={getCityPath}
            words={words}
          />
        </div>
      </Section>
      <MdxBody document={event} language={words.ofContent} />
      <YourWeekend
        answers={content.getAnswers(words)}
        email={site.email}
        links={content.getShortLinks().filter(({ follows }) => follows)}
        siteUrl={site.url}
        view={view}
      />
      <EventPreparation
        advice={content.getSignUpAdvice(words)}
        calendarLinks={getCalendarLinks(event, calendarContext, words)}
        links={content.getShortLinks()}
        slots={getEventSlots(event)}
        view={view}
        zone={site}
      />
      <EventRecord
        email={site.email}
        gifts={content.getGiftsTo(event)}
        pictures={{ getPost: getPostPicture, findProject: findProjectPicture, findLogo }}
        posts={content.getPostsAbout(event)}
        projects={content.getProjectsOf(event)}
        view={view}
      />
      <PageFoot
        add={["projects"]}
        edit={(event.twin ?? event)._raw.sourceFilePath}
        event={event.key}
        lang={words.ofContent}
      />
    </>
  );
}
