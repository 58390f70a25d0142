import type { HackDay, Site } from "@/lib/content/documents";
import { type EventView, getStageTimelineName } from "@/lib/events/event-views";
import { findWhenAttribute, getWhen } from "@/lib/events/times/event-dates";
import { getEventPath } from "@/lib/links/addresses";
import { PreviewMark } from "../layout/preview-mark";
import { SignUpAction } from "./sign-up-action";
import { StageBadge } from "./stage-badge";
import { Staged } from "./staged";

type Props = {
  readonly view: EventView<HackDay>;
  readonly mailingList: Site["mailingList"];
};

/** The next event at a glance: when, where, and what to do about it today. */
export function NextEventPanel({ view, mailingList }: Props) {
  const { event, name } = view;
  return (
    <Staged
      getName={({ stage }) => stage}
      timeline={getStageTimelineName(event)}
      values={view.stages}
    >
      {({ stage, label, sentence, signUp }) => (
        <>
          <PreviewMark mark={event.mark} />
          <StageBadge label={label} stage={stage} />
          <p className="mt-3 font-display text-3xl leading-tight font-extrabold">
            <a className="text-ink hover:text-accent" href={getEventPath(event)}>
              {name}
            </a>
          </p>
          <p className="mt-2 text-xl">
            <time dateTime={findWhenAttribute(event, stage)}>{getWhen(event, stage)}</time>
            {event.venue && <>, {event.venue}</>}, {event.city}
          </p>
          <p className="mt-2">{sentence}</p>
          <p className="mt-5 flex flex-wrap items-center gap-4">
            <SignUpAction mailingList={mailingList} signUp={signUp} />
            <a href={getEventPath(event)}>All about this event</a>
          </p>
        </>
      )}
    </Staged>
  );
}
