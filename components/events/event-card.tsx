import type { HackDay } from "@/lib/content/documents";
import { type EventView, getStageTimelineName } from "@/lib/events/event-views";
import { getShortWhen } from "@/lib/events/times/event-dates";
import { getEventPath } from "@/lib/links/addresses";
import type { Picture } from "@/lib/pictures/picture";
import { PreviewMark } from "../layout/preview-mark";
import { PictureImage } from "../ui/picture-image";
import { EventWhen } from "./event-when";
import { StageBadge } from "./stage-badge";
import { Staged } from "./staged";

type Props = {
  readonly view: EventView<HackDay>;
  readonly picture: Picture;
  /** What there is of it: "9 projects". */
  readonly counts: string;
  readonly headingLevel: "h3" | "h4";
};

/** Beside its picture a numbered event needs no more than its number and city to be seen. */
function EventName({ event, name }: { event: HackDay; name: string }) {
  if (event.number === undefined) return name;
  const short = `${event.number}: ${event.city}`;
  return (
    <>
      <span className="sr-only">{name.slice(0, -short.length)}</span>
      {short}
    </>
  );
}

/** An event in a list: a row on a phone, a card with the picture on top elsewhere. */
export function EventCard({ view, picture, counts, headingLevel: Heading }: Props) {
  const { event, name } = view;
  return (
    <article aria-label={name} className="event-card">
      <PictureImage picture={{ ...picture, alt: "" }} sizes="(min-width: 36rem) 24rem, 40vw" />
      <div>
        <PreviewMark mark={event.mark} />
        <Heading className="text-xl">
          <a className="text-ink hover:text-accent" href={getEventPath(event)}>
            <EventName event={event} name={name} />
          </a>
        </Heading>
        <p className="text-base">
          <EventWhen getWords={getShortWhen} view={view} />
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
