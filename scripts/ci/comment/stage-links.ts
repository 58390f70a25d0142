import type { PreviewEvent } from "../preview/preview-facts";

/** A stage of an event, and the address at which the preview shows it. */
export type StageLink = {
  readonly label: string;
  /** From when on it holds, UTC, "2026-03-21 09:00"; null for the first. */
  readonly from: string | null;
  readonly address: string;
};

/** How long before the second stage the first is shown, in milliseconds. */
const BEFORE = 60_000;

/**
 * The stages of an event as links into the preview, which shows any moment (`?at=`).
 *
 * @param origin of the preview, "https://pr-12-previews.example.workers.dev"
 */
export function getStageLinks(
  { address, stages }: PreviewEvent,
  origin: string,
): readonly StageLink[] {
  return stages.map(({ from, label }) => {
    const moment = from ?? getMomentBefore(stages[1]?.from);
    const query = moment === undefined ? "" : `?at=${moment}`;
    return { label, from: from && formatMoment(from), address: `${origin}${address}${query}` };
  });
}

function getMomentBefore(instant: string | null | undefined): string | undefined {
  if (!instant) return undefined;
  return `${new Date(Date.parse(instant) - BEFORE).toISOString().slice(0, 19)}Z`;
}

const formatMoment = (instant: string): string => instant.slice(0, 16).replace("T", " ");
