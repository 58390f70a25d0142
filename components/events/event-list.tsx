import type { HackDay } from "@/lib/content/documents";
import type { EventView } from "@/lib/events/event-views";
import type { HackDayFacts } from "@/lib/events/hack-day";
import { getHackDayName } from "@/lib/events/hack-day";
import type { EventGroup } from "@/lib/events/lists/order-events";
import type { Stage } from "@/lib/events/stages/timeline";
import { findWhenAttribute, getShortWhen } from "@/lib/events/times/event-dates";
import type { Words } from "@/lib/languages/english";
import { getEventPath } from "@/lib/links/addresses";
import type { Picture } from "@/lib/pictures/picture";
import { PreviewMark } from "../layout/preview-mark";
import { PictureImage } from "../ui/pictures";
import { ByGroup, ByStage, StageBadge } from "./stages";

type EventCardProps = {
  readonly view: EventView<HackDay>;
  readonly picture: Picture;
  /** What there is of it: "9 projects". */
  readonly counts: string;
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
export function EventCard({ view, picture, counts }: EventCardProps) {
  const { event, name, words } = view;
  return (
    <article aria-label={name} className="event-card">
      <PictureImage picture={{ ...picture, alt: "" }} sizes="(min-width: 36rem) 24rem, 40vw" />
      <div>
        <PreviewMark mark={event.mark} />
        <h3 className="text-xl">
          <a className="text-ink hover:text-accent" href={words.root + getEventPath(event)}>
            <EventName event={event} name={name} />
          </a>
        </h3>
        <p className="text-base">
          <EventWhen getWords={getShortWhen} view={view} />
          {event.venue && <>, {event.venue}</>}
        </p>
        <ByStage view={view}>
          {(stageView) =>
            stageView.stage === "past" ? (
              <p className="text-base text-muted">{counts}</p>
            ) : (
              <div className="mt-2">
                <StageBadge {...stageView} words={words} />
              </div>
            )
          }
        </ByStage>
      </div>
    </article>
  );
}

type EventItemProps = EventCardProps & {
  /** The lists that the item is in; it is hidden while the event belongs to another. */
  readonly groups: readonly EventGroup[];
};

/** An event in a list that it may join or leave as time goes by. */
export function EventItem({ view, groups, ...card }: EventItemProps) {
  return (
    <ByGroup as="li" groups={groups} view={view}>
      {(isIn) => isIn && <EventCard view={view} {...card} />}
    </ByGroup>
  );
}

type EventNameListProps = { readonly events: readonly HackDay[]; readonly seriesName: string };

/** Events by name and date, one a line. */
export function EventNameList({ events, seriesName }: EventNameListProps) {
  return (
    <ul className="grid gap-x-8 gap-y-1 sm:grid-cols-2">
      {events.map((event) => (
        <li key={event.key}>
          <PreviewMark mark={event.mark} />
          <a className="inline-block py-1" href={getEventPath(event)}>
            {getHackDayName(event, seriesName)}
          </a>{" "}
          <span className="text-base text-muted">{getShortWhen(event)}</span>
        </li>
      ))}
    </ul>
  );
}

type EventWhenProps = {
  readonly view: EventView<HackDayFacts>;
  /** Its dates in words, in full or short. */
  readonly getWords: (facts: HackDayFacts, stage: Stage, words: Words) => string;
};

/** When an event is, also while it may still be put off. */
export function EventWhen({ view, getWords }: EventWhenProps) {
  const { event, words } = view;
  return (
    <ByStage as="span" getVariant={({ stage }) => getWords(event, stage, words)} view={view}>
      {({ stage }) => (
        <time dateTime={findWhenAttribute(event, stage)}>{getWords(event, stage, words)}</time>
      )}
    </ByStage>
  );
}
