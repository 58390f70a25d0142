import type { ReactNode } from "react";
import type { HackDay, ShortLink } from "@/lib/content/documents";
import { type EventView, getGroupTimelineName } from "@/lib/events/event-views";
import type { ComingValue } from "@/lib/events/stages/live-values";
import { getStageLinks } from "@/lib/events/stages/stage-links";
import type { Stage } from "@/lib/events/stages/timeline";

type StagedProps<Value> = {
  /** Name of the timeline that decides. */
  readonly timeline: string;
  /** The present value first. */
  readonly values: readonly ComingValue<Value>[];
  /** What the timeline calls a value. */
  readonly getName: (value: Value) => string;
  /** Values of the same variant share one rendering; each has its own if left out. */
  readonly getVariant?: (value: Value) => string;
  readonly as?: "div" | "span" | "li";
  readonly className?: string;
  readonly children: (value: Value) => ReactNode;
};

/**
 * Ships the markup of every value a timeline can still take and shows the one that holds: at build
 * time by class, at the moment of viewing by the stage clock (components/enhance/stage-clock.ts).
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
        <Element className={className} key={variant}>
          {content}
        </Element>
      );
    }
    const isPresent = members.includes(present);
    return (
      <Element
        className={[className, isPresent ? "" : "not-now"].filter(Boolean).join(" ") || undefined}
        data-in={members.map(({ value }) => getName(value)).join(" ")}
        data-of={timeline}
        key={variant}
      >
        {content}
      </Element>
    );
  });
}

type StageBadgeProps = { readonly stage: Stage; readonly label: string };

const STRONG: readonly Stage[] = ["sign-up-open", "on-now"];
const ALARM: readonly Stage[] = ["cancelled", "postponed"];

function getLook(stage: Stage): string {
  if (STRONG.includes(stage)) return "bg-accent text-on-accent border-accent";
  if (ALARM.includes(stage)) return "bg-ink text-paper border-ink";
  return "bg-tint border-line";
}

/** The stage of an event in two or three words. */
export function StageBadge({ stage, label }: StageBadgeProps) {
  return (
    <span
      className={`inline-block rounded-full border px-3 py-0.5 text-base font-bold ${getLook(stage)}`}
    >
      {label}
    </span>
  );
}

type StageLinksProps = {
  readonly event: HackDay;
  readonly stage: Stage;
  readonly links: readonly ShortLink[];
};

const ON_NOW = { href: "/now/", title: "What is on now" };

/** What people at an event, or just back from it, want to get at. */
export function StageLinks({ event, stage, links }: StageLinksProps) {
  const own = getStageLinks(event, stage, links);
  const shown = stage === "on-now" ? [ON_NOW, ...own] : own;
  if (shown.length === 0) return null;
  return (
    <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-2 font-bold">
      {shown.map(({ href, title }) => (
        <li key={href}>
          <a className="inline-block py-1" href={href}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}

type UntilOverProps = { readonly view: EventView<HackDay>; readonly children: ReactNode };

/** What is of use until an event is over, and gone afterwards. */
export function UntilOver({ view, children }: UntilOverProps) {
  return (
    <Staged
      getName={(group) => group}
      getVariant={(group) => String(group === "past")}
      timeline={getGroupTimelineName(view.event)}
      values={view.groups}
    >
      {(group) => group !== "past" && children}
    </Staged>
  );
}
