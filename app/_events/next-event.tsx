import type { ReactNode } from "react";
import { NextEventPanel } from "@/components/events/event-panel";
import { NoEventPanel } from "@/components/events/next-event";
import { Staged } from "@/components/events/stages";
import { findHackDay, getHome, getSite } from "@/lib/content/content";
import type { HackDay } from "@/lib/content/documents";
import { NEXT_EVENT_TIMELINE } from "@/lib/events/event-views";
import { getHackDayName, getUnbrokenName } from "@/lib/events/hack-day";
import { findDates, getDatesPhrase } from "@/lib/events/times/event-dates";
import { english, type Words } from "@/lib/languages/english";
import { getEventPath } from "@/lib/links/addresses";
import { getPastEvents, getView, nextEventValues } from "./event-views";

/** The words of the site's language if left out. */
type InWords = { readonly words?: Words | undefined };

/** One event at a glance. */
export function EventPanel({ event, words }: { readonly event: HackDay } & InWords) {
  const view = getView(event, words);
  return (
    <NextEventPanel
      mailingList={getSite().mailingList}
      title={getUnbrokenName(event, getSite().name)}
      view={view}
    />
  );
}

type WithNextEventProps = { readonly children: (event: HackDay | undefined) => ReactNode };

/** What the next event decides, whichever it is when the page is seen; undefined for none. */
export function WithNextEvent({ children }: WithNextEventProps) {
  return (
    <Staged getName={(key) => key} timeline={NEXT_EVENT_TIMELINE} values={nextEventValues}>
      {(key) => children(findHackDay(key))}
    </Staged>
  );
}

/** The next event at a glance, whichever it is when the page is seen; or that there is none. */
export function NextEvent({ words = english }: InWords) {
  const { mailingList } = getSite();
  return (
    <WithNextEvent>
      {(event) =>
        event ? (
          <EventPanel event={event} words={words} />
        ) : (
          <NoEventPanel
            hasPast={getPastEvents().length > 0}
            mailingList={mailingList}
            home={getHome(words)}
            words={words}
          />
        )
      }
    </WithNextEvent>
  );
}

/** When and where the next event is, or that none is announced and how to hear of it. */
export function NextEventSentence() {
  const site = getSite();
  return (
    <WithNextEvent>
      {(event) => {
        if (!event) {
          return (
            <p>
              {getHome().noEvent.heading}.{" "}
              <a href={site.mailingList.url}>{site.mailingList.label}</a> and you’ll hear as soon as
              it is.
            </p>
          );
        }
        const dates = findDates(event);
        return (
          <p>
            The next event is <a href={getEventPath(event)}>{getHackDayName(event, site.name)}</a>,{" "}
            {dates ? getDatesPhrase(dates) : (event.expected ?? "dates to be confirmed")}.
          </p>
        );
      }}
    </WithNextEvent>
  );
}
