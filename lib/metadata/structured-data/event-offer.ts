import type { Offer } from "schema-dts";
import type { Temporal } from "temporal-polyfill";
import type { HackDayFacts } from "../../events/hack-day";
import type { Stage, Timeline } from "../../events/stages/timeline";
import type { SiteFacts } from "./site-data";

type OfferContext = {
  readonly site: Pick<SiteFacts, "timeZone" | "currency">;
  readonly now: Temporal.Instant;
};

/** Stages that can follow "sold out" without places coming free. */
const FULL: ReadonlySet<Stage> = new Set<Stage>([
  "sold-out",
  "sign-up-closed",
  "on-now",
  "just-over",
  "past",
]);

/**
 * The free tickets of an event, with the time in which they are given out. Whether some are left
 * is only said once they are all gone: "in stock" would be untrue the minute after the last one.
 *
 * @param coming the stages that can still hold, the present one first
 * @returns undefined where it is not known when sign-up opens, and when it is over
 */
export function findOfferData(
  { signUp }: HackDayFacts,
  timeline: Timeline,
  coming: readonly Stage[],
  { site, now }: OfferContext,
): Offer | undefined {
  const index = timeline.findIndex(({ stage }) => stage === "sign-up-open");
  const opens = timeline[index]?.from;
  const closes = timeline[index + 1]?.from;
  if (signUp?.url === undefined || !opens || !closes) return undefined;
  const isToCome = closes.epochMilliseconds > now.epochMilliseconds;
  const isFull = coming[0] === "sold-out" && coming.every((stage) => FULL.has(stage));
  if (!isToCome && !isFull) return undefined;
  return {
    "@type": "Offer",
    url: signUp.url,
    price: 0,
    ...(site.currency && { priceCurrency: site.currency }),
    validFrom: writeInstant(opens, site.timeZone),
    validThrough: writeInstant(closes, site.timeZone),
    ...(isFull && { availability: "https://schema.org/SoldOut" }),
  };
}

/**
 * An instant as a clock in the time zone shows it, with the offset from UTC.
 *
 * @example writeInstant(Temporal.Instant.from("2026-06-28T18:18:00Z"), "Europe/London")
 * // "2026-06-28T19:18:00+01:00"
 */
export function writeInstant(instant: Temporal.Instant, timeZone: string): string {
  return instant.toString({ timeZone, smallestUnit: "second" });
}
