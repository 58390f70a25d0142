import { Staged } from "@/components/events/stages";
import { DataBlock } from "@/components/layout/data-block";
import { getSite } from "@/lib/content/content";
import { NEXT_EVENT_TIMELINE } from "@/lib/events/event-views";
import { describePage } from "../../_page/describe-page";
import { nextEventValues } from "../../_page/event-views";
import { PageFoot } from "../../_page/page-foot";
import { BrowserScript } from "../../_scripts/browser-script";
import { InlineScript } from "../../_scripts/inline-script";
import { EventToday } from "./event-today";
import { NoEventToday } from "./no-event-today";
import { findProgramme, nowTimelines } from "./programmes";

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
      <Staged
        className="bleed"
        getName={(key) => key}
        timeline={NEXT_EVENT_TIMELINE}
        values={nextEventValues}
      >
        {(key) => {
          const programme = findProgramme(key);
          return programme ? <EventToday programme={programme} /> : <NoEventToday />;
        }}
      </Staged>
      <div data-not-on-wall="">
        <PageFoot edit="weekend.yaml" />
      </div>
      <BrowserScript name="now" />
    </>
  );
}
