import {
  findMonthNumber,
  getWeekdayName,
  MONTHS,
  WEEKDAYS,
} from "../../../lib/calendar/calendar-names";
import { parseDate } from "../../../lib/events/times/london-time";
import type { ReadDocument } from "../document";
import { type Finding, makeFinding, quote } from "../finding";
import type { Site } from "../site";
import { getLine, getPlace, getSlice, type SourceText, type Span } from "../source-text";

const WEEKDAY = `(${WEEKDAYS.map((name) => `${name.slice(0, 3)}[a-z]*`).join("|")})`;
const MONTH = `(${MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join("|")})`;
const DAY_IN_WORDS = new RegExp(
  `\\b${WEEKDAY},?\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}\\b,?\\s+(\\d{4})\\b`,
  "gi",
);

/** Days given with their weekday, "Saturday 21 March 2026", where the weekday is another. */
export function checkWeekdays(site: Site): readonly Finding[] {
  return site.documents.flatMap(checkDocument);
}

function checkDocument({ source }: ReadDocument): readonly Finding[] {
  const findings: Finding[] = [];
  for (const match of source.text.matchAll(DAY_IN_WORDS)) {
    const [whole, weekday = "", day = "", month = "", year = ""] = match;
    const right = findWeekday(year, month, day);
    if (right === undefined || isWeekday(weekday, right)) continue;
    const span = { start: match.index, end: match.index + whole.length };
    const message = `${quote(whole)}: that day is a ${right}. Check the weekday and the date.`;
    findings.push(
      makeFinding(source, span, "date/weekday", message, {
        // A date that is a fact is told to be written in numbers; one proposal is enough.
        replacement: isWholeFact(source, span) ? undefined : whole.replace(weekday, right),
      }),
    );
  }
  return findings;
}

/** Whether a piece is all that stands behind the name of a fact: "date: Monday 1 March 2026". */
function isWholeFact(source: SourceText, span: Span): boolean {
  const line = getLine(source, getPlace(source, span.start).line);
  const [, value = ""] = /^\s*\w+:\s*(.*?)\s*$/.exec(line) ?? [];
  return value.replace(/^["']|["']$/g, "") === getSlice(source, span);
}

function findWeekday(year: string, month: string, day: string): string | undefined {
  const number = String(findMonthNumber(month) ?? 0).padStart(2, "0");
  try {
    return getWeekdayName(parseDate(`${year}-${number}-${day.padStart(2, "0")}`).dayOfWeek);
  } catch {
    return undefined;
  }
}

/** "Sat", "Tues" and "Saturday" all name a weekday; "Sunrise" does not name Sunday. */
function isWeekday(word: string, right: string): boolean {
  const written = word.toLowerCase();
  if (right.toLowerCase().startsWith(written)) return true;
  return !WEEKDAYS.some((name) => name.toLowerCase().startsWith(written));
}
