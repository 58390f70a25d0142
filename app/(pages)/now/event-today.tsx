import { NextEventPanel } from "@/components/events/next-event";
import { Staged } from "@/components/events/stages";
import { Timetable } from "@/components/events/timetable";
import { Section } from "@/components/layout/section";
import { getSite } from "@/lib/content/content";
import { getStageTimelineName } from "@/lib/events/event-views";
import { getView } from "../../_page/event-views";
import { EventBoard } from "./event-board";
import type { Programme } from "./programmes";

type Props = { readonly programme: Programme };

/** An event while it is on, and until then that it is the next one. Its timetable always. */
export function EventToday({ programme, programme: { event, slots } }: Props) {
  const site = getSite();
  const view = getView(event);
  return (
    <>
      <Staged
        className="page"
        getName={({ stage }) => stage}
        getVariant={({ stage }) => String(stage === "on-now")}
        timeline={getStageTimelineName(event)}
        values={view.stages}
      >
        {({ stage }) =>
          stage === "on-now" ? (
            <EventBoard name={view.name} programme={programme} />
          ) : (
            <div className="mt-6 rounded-2xl border-2 border-ink bg-surface p-6">
              <NextEventPanel mailingList={site.mailingList} view={view} />
            </div>
          )
        }
      </Staged>
      {slots.length > 0 && (
        <div className="page" data-not-on-wall="">
          <Section
            heading={`Timetable of ${view.name}`}
            id={`timetable-${event.key}`}
            lead="How a weekend usually runs. The organisers may change it on the day."
          >
            <Timetable slots={slots} timeZone={site.timeZone} />
          </Section>
        </div>
      )}
    </>
  );
}
