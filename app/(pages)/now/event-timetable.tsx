import { Timetable } from "@/components/events/timetable";
import { Section } from "@/components/layout/section";
import { getSite } from "@/lib/content/content";
import type { HackDay } from "@/lib/content/documents";
import { getHackDayName } from "@/lib/events/hack-day";
import { getTimetableLead } from "@/lib/events/schedule/slot-words";
import { getEventSlots } from "../../_events/event-views";

type Props = { readonly event: HackDay; readonly id: string };

/** The programme of an event, if there is one. */
export function EventTimetable({ event, id }: Props) {
  const site = getSite();
  const slots = getEventSlots(event);
  if (slots.length === 0) return null;
  return (
    <div data-not-on-wall="">
      <Section
        heading={`Timetable of ${getHackDayName(event, site.name)}`}
        id={id}
        lead={getTimetableLead(event, site)}
      >
        <Timetable slots={slots} timeZone={site.timeZone} />
      </Section>
    </div>
  );
}
