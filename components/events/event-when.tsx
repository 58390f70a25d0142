import { type EventView, getStageTimelineName } from "@/lib/events/event-views";
import type { HackDayFacts } from "@/lib/events/hack-day";
import type { Stage } from "@/lib/events/stages/timeline";
import { findWhenAttribute } from "@/lib/events/times/event-dates";
import { Staged } from "./staged";

type Props = {
  readonly view: EventView<HackDayFacts>;
  /** Its dates in words, in full or short. */
  readonly getWords: (facts: HackDayFacts, stage: Stage) => string;
};

/** When an event is, also while it may still be put off. */
export function EventWhen({ view: { event, stages }, getWords }: Props) {
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
