/*
 * Shipped to the browser in previews, so: no imports, and as little as possible.
 */

const AT = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(Z?))?$/;
const DAY = 86_400_000;

/**
 * The moment that `?at=` asks for. As everywhere in the content, a time without a zone is what a
 * clock on the wall shows at the event, wherever the visitor is. If it happens twice, the first
 * is taken; if the clocks skip it, what they show as long after the change.
 *
 * @param text "2026-03-21", "2026-03-21T10:30" or "2026-03-21T10:30Z", seconds if you like
 * @param timeZone IANA name of the events' time zone
 * @returns milliseconds since 1970, or undefined for anything else
 * @example findTravelTime("2026-06-21T10:30", "Europe/London") // 1782034200000, 9:30 UTC
 */
export function findTravelTime(text: string, timeZone: string): number | undefined {
  const match = AT.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => part ?? "00");
  const written = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const wall = Date.parse(`${written}Z`);
  if (Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(written)) return undefined;
  if (match[7]) return wall;
  const early = wall - getOffset(wall - DAY, timeZone);
  const late = wall - getOffset(wall + DAY, timeZone);
  const isLate = early + getOffset(early, timeZone) !== wall;
  return isLate && late + getOffset(late, timeZone) === wall ? late : early;
}

/** How far clocks in the time zone are ahead of UTC at a moment, in milliseconds. */
function getOffset(epochMs: number, timeZone: string): number {
  const options = { timeZone, dateStyle: "short", timeStyle: "medium" } as const;
  // Swedish writes dates and times the way ISO 8601 does.
  const wall = new Intl.DateTimeFormat("sv-SE", options).format(epochMs);
  return Date.parse(`${wall.replace(" ", "T")}Z`) - epochMs;
}
