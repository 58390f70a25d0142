import { During, Staged } from "@/components/events/stages";
import { DataBlock } from "@/components/layout/data-block";
import { findHackDay, getSite } from "@/lib/content/content";
import { NEXT_EVENT_TIMELINE } from "@/lib/events/event-views";
import { getView, nextEventValues } from "../../_events/event-views";
import { describePage } from "../../_page/describe-page";
import { PageFoot } from "../../_page/page-foot";
import { BrowserScript } from "../../_scripts/browser-script";
import { InlineScript } from "../../_scripts/inline-script";
import { EventBoard } from "./event-board";
import { EventTimetable } from "./event-timetable";
import { EventToCome } from "./event-to-come";
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
      <Staged getName={(key) => key} timeline={NEXT_EVENT_TIMELINE} values={nextEventValues}>
        {(key) => {
          const event = findHackDay(key);
          return event ? <EventToCome event={event} /> : <NoEventToday />;
        }}
      </Staged>
      <div data-not-on-wall="">
        <PageFoot edit="weekend.yaml" />
      </div>
      <BrowserScript name="now" />
    </>
  );
}
