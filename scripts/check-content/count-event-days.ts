import { parseDate } from "../../lib/events/times/london-time";
import { findText, type ReadDocument } from "./document";

/**
 * How many days an event has, if its dates can be read and are in order. What is wrong with them is
 * told by the checks of dates.
 *
 * @example countEventDays(document) // 2, from 2026-03-21 to 2026-03-22
 */
export function countEventDays(document: ReadDocument): number | undefined {
  const [start, end] = [findText(document, "start"), findText(document, "end")];
  if (start === undefined || end === undefined) return undefined;
  try {
    const { days } = parseDate(start).until(parseDate(end), { largestUnit: "day" });
    return days < 0 ? undefined : days + 1;
  } catch {
    return undefined;
  }
}
