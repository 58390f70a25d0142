import { NoEventPanel } from "@/components/events/next-event";
import { Staged } from "@/components/events/stages";
import { findHackDay, getHome, getSite } from "@/lib/content/content";
import { getHackDayName } from "@/lib/events/hack-day";
import { getWhen } from "@/lib/events/times/event-dates";
import { getEventPath } from "@/lib/links/addresses";
import { getPastEvents } from "../../_events/event-views";
import { LAST_EVENT_TIMELINE, lastEventValues } from "./programmes";

/** Between events: how to hear of the next one, and which was the last. */
export function NoEventToday() {
  const site = getSite();
  return (
    <div className="page">
      <div className="mt-6 rounded-2xl border-2 border-ink bg-surface p-6">
        <NoEventPanel
          hasPast={getPastEvents().length > 0}
          mailingList={site.mailingList}
          home={getHome()}
        />
      </div>
      <Staged
        className="mt-8 text-xl"
        getName={(key) => key}
        timeline={LAST_EVENT_TIMELINE}
        values={lastEventValues}
      >
        {(key) => {
          const event = findHackDay(key);
          return (
            event && (
              <p>
                The last one was{" "}
                <a href={getEventPath(event)}>{getHackDayName(event, site.name)}</a>,{" "}
                {getWhen(event)}.
              </p>
            )
          );
        }}
      </Staged>
    </div>
  );
}
