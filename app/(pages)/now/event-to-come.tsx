import { During } from "@/components/events/stages";
import type { HackDay } from "@/lib/content/documents";
import { getView } from "../../_events/event-views";
import { EventPanel } from "../../_events/next-event";
import { EventTimetable } from "./event-timetable";

/** That an event is the next one, until it is on. */
export function EventToCome({ event }: { readonly event: HackDay }) {
  return (
    <During holds={(stage) => stage !== "on-now"} view={getView(event)}>
      <div className="mt-6 rounded-2xl border-2 border-ink bg-surface p-6">
        <EventPanel event={event} />
      </div>
      <EventTimetable event={event} id={`to-come-${event.key}`} />
    </During>
  );
}
