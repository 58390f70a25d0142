import type { ReactNode } from "react";
import type { HackDay, ShortLink } from "@/lib/content/documents";
import {
  type EventView,
  getGroupTimelineName,
  getStageTimelineName,
  type StageView,
} from "@/lib/events/event-views";
import type { HackDayFacts } from "@/lib/events/hack-day";
import type { EventGroup } from "@/lib/events/lists/order-events";
import type { ComingValue } from "@/lib/events/stages/live-values";
import { getStageLinks } from "@/lib/events/stages/stage-links";
import type { Stage } from "@/lib/events/stages/timeline";
import { english, type Words } from "@/lib/languages/english";
import { LinkList } from "../ui/links";

type StagedProps<Value> = {
  /** Name of the timeline that decides. */
  readonly timeline: string;
  /** The present value first. */
  readonly values: readonly ComingValue<Value>[];
  /** What the timeline calls a value. */
  readonly getName: (value: Value) => string;
  /** Values of the same variant share one rendering; each has its own if left out. */
  readonly getVariant?: (value: Value) => string | boolean;
  readonly as?: "div" | "span" | "li";
  readonly className?: string | undefined;
  readonly children: (value: Value) => ReactNode;
};

/**
 * Ships the markup of every value a timeline can still take. Only what holds at the build is not
 * `hidden`; at the moment of viewing the stage clock decides (components/enhance/clock/run-clock.ts).
 */
export function Staged<Value>({
  timeline,
  values,
  getName,
  getVariant = getName,
  as: Element = "div",
  className,
  children,
}: StagedProps<Value>) {
  const [present] = values;
  if (!present) return null;
  const variants = [...new Set(values.map(({ value }) => getVariant(value)))];
  return variants.map((variant) => {
    const members = values.filter(({ value }) => getVariant(value) === variant);
    const [first] = members;
    const content = first && children(first.value);
    if (!content) return null;
    if (variants.length === 1) {
      return (
        <Element className={className} key={String(variant)}>
          {content}
        </Element>
      );
    }
    return (
      <Element
        className={className}
        data-in={members.map(({ value }) => getName(value)).join(" ")}
        data-of={timeline}
        hidden={!members.includes(present)}
        key={String(variant)}
      >
        {content}
      </Element>
    );
  });
}

type OfEvent<Value> = Omit<StagedProps<Value>, "timeline" | "values" | "getName"> & {
  readonly view: EventView<HackDayFacts>;
};

/** What the stage of an event decides. */
export function ByStage({ view, ...rest }: OfEvent<StageView>) {
  return (
    <Staged
      {...rest}
      getName={({ stage }) => stage}
      timeline={getStageTimelineName(view.event)}
      values={view.stages}
    />
  );
}

type ByGroupProps = Omit<OfEvent<boolean>, "getVariant"> & {
  readonly groups: readonly EventGroup[];
};

/** What the lists decide that an event belongs to: whether it is in one of some. */
export function ByGroup({ view, groups, children, ...rest }: ByGroupProps) {
  return (
    <Staged
      {...rest}
      getName={(group) => group}
      getVariant={(group) => groups.includes(group)}
      timeline={getGroupTimelineName(view.event)}
      values={view.groups}
    >
      {(group) => children(groups.includes(group))}
    </Staged>
  );
}

type StageBadgeProps = {
  readonly stage: Stage;
  readonly label: string;
  /** The day on which that was so; for readers without the clock. */
  readonly asOf?: string | undefined;
  readonly words?: Words;
};

const STRONG: readonly Stage[] = ["sign-up-open", "on-now"];
const ALARM: readonly Stage[] = ["cancelled", "postponed"];

function getLook(stage: Stage): string {
  if (STRONG.includes(stage)) return "bg-accent text-on-accent border-accent";
  if (ALARM.includes(stage)) return "bg-ink text-paper border-ink";
  return "bg-tint border-line";
}

/** The stage of an event in two or three words. */
export function StageBadge({ stage, label, asOf, words = english }: StageBadgeProps) {
  return (
    <>
      <span
        className={`inline-block rounded-full border px-3 py-0.5 text-base font-bold ${getLook(stage)}`}
      >
        {label}
      </span>
      {asOf && (
        <noscript>
          <p className="text-base text-muted">{words.say.asOf(asOf)}</p>
        </noscript>
      )}
    </>
  );
}

type StageLinksProps = {
  readonly event: HackDay;
  readonly stage: Stage;
  readonly links: readonly ShortLink[];
  readonly words: Words;
};

/** What people at an event, or just back from it, want to get at. */
export function StageLinks({ event, stage, links, words }: StageLinksProps) {
  const shown = getStageLinks(event, stage, links);
  if (shown.length === 0) return null;
  return (
    <LinkList
      className="mt-4 flex flex-wrap gap-x-6 gap-y-2 font-bold"
      lang={words.ofContent}
      links={shown.map(({ href, title }) => ({ href, label: title }))}
    />
  );
}

type DuringProps = {
  readonly view: EventView<HackDay>;
  /** Whether it is of use in a stage. */
  readonly holds: (stage: Stage) => boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

/** What is of use in some stages of an event, and gone in the others. */
export function During({ view, holds, className, children }: DuringProps) {
  return (
    <ByStage className={className} getVariant={({ stage }) => holds(stage)} view={view}>
      {({ stage }) => holds(stage) && children}
    </ByStage>
  );
}
