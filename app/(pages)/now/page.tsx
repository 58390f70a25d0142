import { During } from "@/components/events/stages";
import { DataBlock } from "@/components/layout/data-block";
import { getSite } from "@/lib/content/content";
import { getView } from "../../_events/event-views";
import { EventPanel, WithNextEvent } from "../../_events/next-event";
import { describePage } from "../../_page/describe-page";
import { PageFoot } from "../../_page/page-foot";
import { BrowserScript } from "../../_scripts/browser-script";
import { InlineScript } from "../../_scripts/inline-script";
import { EventBoard } from "./event-board";
import { EventTimetable } from "./event-timetable";
import { NoEventToday } from "./no-event-today";
import { nowTimelines, programmes } from "./programmes";

export const metadata = describePage({
  title: "Now and next",
  description: `What is on at ${getSite().name} now and what comes next, with the short links to scan. For a big screen or a phone during an event.`,
  path: "/now/",
});

export default function NowPage() {
  return (
    <>
      <DataBlock data={nowTimelines} id="timelines" />
      <InlineScript name="page-clock" />
      <h1 className="pt-6 text-3xl" data-not-on-wall="">
        Now and next
      </h1>
      {programmes.map((programme) => (
        <During
          className="bleed page"
          holds={(stage) => stage === "on-now"}
          key={programme.event.key}
          view={getView(programme.event)}
        >
          <EventBoard programme={programme} />
          <EventTimetable event={programme.event} id={`timetable-${programme.event.key}`} />
        </During>
      ))}
      <WithNextEvent>
        {(event) =>
          event ? (
            <During holds={(stage) => stage !== "on-now"} view={getView(event)}>
              <div className="mt-6 rounded-2xl border-2 border-ink bg-surface p-6">
                <EventPanel event={event} />
              </div>
              <EventTimetable event={event} id={`to-come-${event.key}`} />
            </During>
          ) : (
            <NoEventToday />
          )
        }
      </WithNextEvent>
      <div data-not-on-wall="">
        <PageFoot edit="weekend.yaml" />
      </div>
      <BrowserScript name="now" />
    </>
  );
}
