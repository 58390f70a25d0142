import { getEventPath } from "@/lib/addresses";
import type { HackDay } from "@/lib/documents";
import { findWhenAttribute, getShortWhen } from "@/lib/event-dates";
import { type EventView, getStageTimelineName } from "@/lib/event-views";
import { PreviewMark } from "./preview-mark";
import { StageBadge } from "./stage-badge";
import { Staged } from "./staged";

type Props = {
  readonly view: EventView<HackDay>;
  /** What there is of it: "9 projects". */
  readonly counts: string;
  readonly headingLevel: "h3" | "h4";
};

/** Beside its big number a numbered event needs no more than its city to be seen. */
function EventName({ event, name }: { event: HackDay; name: string }) {
  if (event.number === undefined) return name;
  return (
    <>
      <span className="sr-only">{name.slice(0, -event.city.length)}</span>
      {event.city}
    </>
  );
}

/** An event in a list. */
export function EventCard({ view, counts, headingLevel: Heading }: Props) {
  const { event, name } = view;
  return (
    <article
      aria-label={name}
      className="grid h-full grid-cols-[3.5rem_1fr] gap-4 rounded-xl border border-line bg-surface p-5"
    >
      <p aria-hidden="true" className="font-display text-4xl font-extrabold text-accent">
        {event.number ?? "✳"}
      </p>
      <div>
        <PreviewMark mark={event.mark} />
        <Heading className="text-xl">
          <a className="text-ink hover:text-accent" href={getEventPath(event)}>
            <EventName event={event} name={name} />
          </a>
        </Heading>
        <p className="text-base">
          <time dateTime={findWhenAttribute(event)}>{getShortWhen(event)}</time>
          {event.venue && <>, {event.venue}</>}
        </p>
        <Staged
          getName={({ stage }) => stage}
          timeline={getStageTimelineName(event)}
          values={view.stages}
        >
          {({ stage, label }) =>
            stage === "past" ? (
              <p className="text-base text-muted">{counts}</p>
            ) : (
              <p className="mt-2">
                <StageBadge label={label} stage={stage} />
              </p>
            )
          }
        </Staged>
      </div>
    </article>
  );
}
