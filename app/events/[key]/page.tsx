import type { Metadata } from "next";
import { CityMap } from "@/components/city-map";
import { EventFacts } from "@/components/event-facts";
import { EventPreparation } from "@/components/event-preparation";
import { EventRecord } from "@/components/event-record";
import { EventStatus } from "@/components/event-status";
import { Section } from "@/components/section";
import { getEventPath } from "@/lib/addresses";
import * as content from "@/lib/content";
import { getEventDescription } from "@/lib/event-description";
import { getEventNewsTitle } from "@/lib/feeds/event-news-title";
import { describePage } from "../../describe-page";
import { getView } from "../../event-views";
import { eventFeeds } from "../../feed-links";
import { getCityPath, getDotOf, getMapPicture } from "../../map";
import { MdxBody } from "../../mdx-body";
import { PageFoot } from "../../page-foot";
import { PageHeading } from "../../page-heading";
import { findLogo, findProjectPicture, getEventPicture, getPostPicture } from "../../pictures";
import { EventData } from "../../structured-data";

type Props = { readonly params: Promise<{ readonly key: string }> };

const site = content.getSite();

export const dynamicParams = false;

export const generateStaticParams = () => content.getHackDays().map(({ key }) => ({ key }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const event = content.getHackDay((await params).key);
  const view = getView(event);
  const title = getEventNewsTitle(view);
  return describePage({
    title,
    fullTitle: title,
    description: getEventDescription(view, content.getProjectsOf(event).length),
    path: getEventPath(event),
    feeds: eventFeeds,
  });
}

export default async function EventPage({ params }: Props) {
  const event = content.getHackDay((await params).key);
  const view = getView(event);
  return (
    <>
      <EventData event={event} />
      <PageHeading
        mark={event.mark}
        picture={getEventPicture(event)}
        title={view.name}
        trail={[{ label: "Events", href: "/events/" }]}
      >
        <EventStatus links={content.getShortLinks()} mailingList={site.mailingList} view={view} />
      </PageHeading>
      <Section heading="Good to know" id="facts">
        <div className="facts-with-map">
          <div>
            <EventFacts email={site.email} view={view} />
          </div>
          <CityMap coast={getMapPicture()} dots={getDotOf(event.city)} getHref={getCityPath} />
        </div>
      </Section>
      <MdxBody document={event} />
      <EventPreparation
        advice={content.getSignUpAdvice()}
        email={site.email}
        links={content.getShortLinks()}
        siteUrl={site.url}
        view={view}
        weekend={content.getWeekend()}
      />
      <EventRecord
        email={site.email}
        event={event}
        gifts={content.getGiftsTo(event)}
        pictures={{ getPost: getPostPicture, findProject: findProjectPicture, findLogo }}
        posts={content.getPostsAbout(event)}
        projects={content.getProjectsOf(event)}
      />
      <PageFoot add={["project"]} edit={event._raw.sourceFilePath} event={event.key} />
    </>
  );
}
