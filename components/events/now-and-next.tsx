import type { ReactNode } from "react";
import type { ScheduleView } from "@/lib/events/schedule";
import { findSlotEnd, getSlotStart } from "@/lib/events/times/slot-words";

type Props = { readonly view: ScheduleView; readonly timeZone: string };

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
      <dd
        className={`font-display leading-[1.12] font-extrabold text-balance ${isBig ? BIG : MEDIUM}`}
      >
        {what}
        {children}
      </dd>
    </div>
  );
}

/** What is on and what comes at an event, to be read across a room (in a `@container`). */
export function NowAndNext({ view: { now, next, nextDeadline }, timeZone }: Props) {
  const end = now && findSlotEnd(now, timeZone);
  return (
    <dl className="space-y-[clamp(0.75rem,2vh,2rem)]">
      {now && <Part isBig label="Now" what={now.session.what} when={end && `until ${end}`} />}
      {next && <Part label="Next" what={next.session.what} when={getSlotStart(next)} />}
      {nextDeadline && (
        <Part label="Deadline" what={nextDeadline.session.what} when={getSlotStart(nextDeadline)}>
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
