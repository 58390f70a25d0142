import type { ReactNode } from "react";
import type { Weekend } from "@/lib/content/documents";
import type { ScheduleView, Slot } from "@/lib/events/schedule/schedule";
import {
  findSlotEnd,
  getSlotHours,
  getSlotStart,
  groupByDay,
} from "@/lib/events/schedule/slot-words";
import { getClockWords, getDayWords } from "@/lib/events/times/event-dates";
import { parseDate } from "@/lib/events/times/london-time";

type ScheduleProps = { readonly weekend: Weekend };

/** How a hack day runs, hour by hour. */
export function Schedule({ weekend }: ScheduleProps) {
  return (
    <div className="grid gap-8 md:grid-cols-2">
      {weekend.days.map((day) => (
        <div key={day.title}>
          <h3>{day.title}</h3>
          <ul className="mt-3 list-none! p-0! text-base">
            {day.sessions.map((session) => (
              <li
                className="flex flex-wrap gap-x-3 border-t border-line py-2"
                key={`${session.from} ${session.what}`}
              >
                <span className="w-32 max-w-full font-semibold">
                  <time dateTime={session.from}>{getClockWords(session.from)}</time>
                  {session.to && (
                    <>
                      {" "}
                      to <time dateTime={session.to}>{getClockWords(session.to)}</time>
                    </>
                  )}
                </span>{" "}
                <span className={`flex-1 basis-32 ${session.deadline ? "font-bold" : ""}`}>
                  {session.what}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

type TimetableProps = { readonly slots: readonly Slot[]; readonly timeZone: string };

/** The sessions of one event day by day, in words that are true whenever they are read. */
export function Timetable({ slots, timeZone }: TimetableProps) {
  return (
    <div className="grid gap-8 md:grid-cols-2">
      {groupByDay(slots).map((day) => (
        <div key={day.date}>
          <h3>{getDayWords(parseDate(day.date))}</h3>
          <ul className="mt-3">
            {day.slots.map((slot) => (
              <li
                className="flex flex-wrap gap-x-3 border-t border-line py-2"
                key={`${slot.session.from} ${slot.session.what}`}
              >
                <span className="w-32 max-w-full font-semibold">
                  {getSlotHours(slot, timeZone)}
                </span>
                <span className={`flex-1 basis-32 ${slot.session.deadline ? "font-bold" : ""}`}>
                  {slot.session.what}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

type NowAndNextProps = { readonly view: ScheduleView; readonly timeZone: string };

type PartProps = {
  readonly label: string;
  readonly when?: string | undefined;
  readonly what: string;
  readonly isBig?: boolean;
  readonly children?: ReactNode;
};

const BIG = "text-[clamp(2rem,min(4.6cqi,7vh),6rem)]";
const MEDIUM = "text-[clamp(1.5rem,min(2.8cqi,4.5vh),3.5rem)]";

function Part({ label, when, what, isBig = false, children }: PartProps) {
  return (
    <div>
      <dt className="text-[clamp(1.125rem,min(2cqi,3.4vh),2.25rem)] font-bold text-accent">
        {label} <span className="font-normal text-muted">{when}</span>
      </dt>
      <dd className={`leading-[1.12] font-extrabold text-balance ${isBig ? BIG : MEDIUM}`}>
        {what}
        {children}
      </dd>
    </div>
  );
}

/** What is on and what comes at an event, to be read across a room (in a `@container`). */
export function NowAndNext({ view: { now, next, nextDeadline }, timeZone }: NowAndNextProps) {
  const end = now && findSlotEnd(now, timeZone);
  return (
    <dl className="space-y-[clamp(0.75rem,2vh,2rem)]">
      {now && <Part isBig label="Now" what={now.session.what} when={end && `until ${end}`} />}
      {next && <Part label="Next" what={next.session.what} when={getSlotStart(next, timeZone)} />}
      {nextDeadline && (
        <Part
          label="Deadline"
          what={nextDeadline.session.what}
          when={getSlotStart(nextDeadline, timeZone)}
        >
          <span
            className="block min-h-[1lh] text-accent tabular-nums"
            data-countdown={nextDeadline.from.epochMilliseconds}
          />
        </Part>
      )}
      {!now && !next && <Part isBig label="Now" what="Nothing more is on the programme" />}
    </dl>
  );
}
