import type { Slot } from "@/lib/events/schedule";
import { getClockWords, getDayWords } from "@/lib/events/times/event-dates";
import { parseDate } from "@/lib/events/times/london-time";
import { findSlotEnd, groupByDay } from "@/lib/events/times/slot-words";

type Props = { readonly slots: readonly Slot[]; readonly timeZone: string };

/** The sessions of one event day by day, in words that are true whenever they are read. */
export function Timetable({ slots, timeZone }: Props) {
  return (
    <div className="grid gap-8 md:grid-cols-2">
      {groupByDay(slots).map((day) => (
        <div key={day.date}>
          <h3>{getDayWords(parseDate(day.date))}</h3>
          <ul className="mt-3">
            {day.slots.map((slot) => {
              const end = slot.session.to && findSlotEnd(slot, timeZone);
              return (
                <li
                  className="flex flex-wrap gap-x-3 border-t border-line py-2"
                  key={`${slot.session.from} ${slot.session.what}`}
                >
                  <span className="w-32 max-w-full font-semibold">
                    {getClockWords(slot.session.from)}
                    {end && ` to ${end}`}
                  </span>
                  <span className={`flex-1 basis-32 ${slot.session.deadline ? "font-bold" : ""}`}>
                    {slot.session.what}
                  </span>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </div>
  );
}
