import type { ReactNode } from "react";
import { NextEventPanel } from "@/components/events/event-panel";
import { NoEventPanel } from "@/components/events/next-event";
import { Staged } from "@/components/events/stages";
import { findHackDay, getHome, getSite, isInWelsh } from "@/lib/content/content";
import type { HackDay } from "@/lib/content/documents";
import { NEXT_EVENT_TIMELINE } from "@/lib/events/event-views";
import { getHackDayName } from "@/lib/events/hack-day";
import { findDates, getDatesPhrase, getShortWhen } from "@/lib/events/times/event-dates";
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
      title={getHackDayName(view.event, getSite().name)}
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
export function NextEventSentence({ words = english }: InWords) {
  const site = getSite();
  const root = isInWelsh() ? words.root : "";
  return (
    <WithNextEvent>
      {(event) => {
        if (!event) {
          return (
            <p>
              {getHome(words).noEvent.heading}.{" "}
              <a href={site.mailingList.url}>
                {words.actions.hearOfTheNext(site.mailingList.label)}
              </a>{" "}
              {words.home.willHear}
            </p>
          );
        }
        const dates = findDates(event);
        return (
          <p>
            {words.home.nextEvent}{" "}
            <a href={root + getEventPath(event)}>{getView(event, words).name}</a>,{" "}
            {dates ? getDatesPhrase(dates, words) : getShortWhen(event, undefined, words)}.
          </p>
        );
      }}
    </WithNextEvent>
  );
}
