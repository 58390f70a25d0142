import type { ReactNode } from "react";
import type { ComingValue } from "@/lib/events/stages/live-values";

type Props<Value> = {
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
}: Props<Value>) {
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
