import type { HackDay } from "@/lib/content/documents";
import {
  type EventView,
  getGroupTimelineName,
  getStageTimelineName,
} from "@/lib/events/event-views";
import type { HackDayFacts } from "@/lib/events/hack-day";
import { getHackDayName } from "@/lib/events/hack-day";
import type { EventGroup } from "@/lib/events/lists/order-events";
import type { Stage } from "@/lib/events/stages/timeline";
import { findWhenAttribute, getShortWhen } from "@/lib/events/times/event-dates";
import { getEventPath } from "@/lib/links/addresses";
import type { Picture } from "@/lib/pictures/picture";
import { PreviewMark } from "../layout/preview-mark";
import { PictureImage } from "../ui/pictures";
import { StageBadge, Staged } from "./stages";

type EventCardProps = {
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
export function EventCard({ view, picture, counts, headingLevel: Heading }: EventCardProps) {
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
          {(stageView) =>
            stageView.stage === "past" ? (
              <p className="text-base text-muted">{counts}</p>
            ) : (
              <div className="mt-2">
                <StageBadge {...stageView} />
              </div>
            )
          }
        </Staged>
      </div>
    </article>
  );
}

type EventItemProps = {
  readonly view: EventView<HackDay>;
  readonly picture: Picture;
  readonly counts: string;
  /** The lists that the item is in; it is hidden while the event belongs to another. */
  readonly groups: readonly EventGroup[];
  readonly headingLevel: "h3" | "h4";
};

/** An event in a list that it may join or leave as time goes by. */
export function EventItem({ view, picture, counts, groups, headingLevel }: EventItemProps) {
  return (
    <Staged
      as="li"
      getName={(group) => group}
      getVariant={(group) => String(groups.includes(group))}
      timeline={getGroupTimelineName(view.event)}
      values={view.groups}
    >
      {(group) =>
        groups.includes(group) && (
          <EventCard counts={counts} headingLevel={headingLevel} picture={picture} view={view} />
        )
      }
    </Staged>
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
  readonly getWords: (facts: HackDayFacts, stage: Stage) => string;
};

/** When an event is, also while it may still be put off. */
export function EventWhen({ view: { event, stages }, getWords }: EventWhenProps) {
  return (
    <Staged
      as="span"
      getName={({ stage }) => stage}
      getVariant={({ stage }) => getWords(event, stage)}
      timeline={getStageTimelineName(event)}
      values={stages}
    >
      {({ stage }) => (
        <time dateTime={findWhenAttribute(event, stage)}>{getWords(event, stage)}</time>
      )}
    </Staged>
  );
}
