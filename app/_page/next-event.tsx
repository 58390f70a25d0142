import { NextEventPanel } from "@/components/events/next-event-panel";
import { NoEventPanel } from "@/components/events/no-event-panel";
import { Staged } from "@/components/events/staged";
import { findHackDay, getHome, getSite } from "@/lib/content/content";
import { NEXT_EVENT_TIMELINE } from "@/lib/events/event-views";
import { getView, nextEventValues } from "./event-views";

/** The next event at a glance, whichever it is when the page is seen; or that there is none. */
export function NextEvent() {
  const { mailingList } = getSite();
  return (
    <Staged getName={(key) => key} timeline={NEXT_EVENT_TIMELINE} values={nextEventValues}>
      {(key) => {
        const event = findHackDay(key);
        return event ? (
          <NextEventPanel mailingList={mailingList} view={getView(event)} />
        ) : (
          <NoEventPanel mailingList={mailingList} words={getHome().noEvent} />
        );
      }}
    </Staged>
  );
}
