import {
  findMonthNumber,
  getWeekdayName,
  MONTHS,
  WEEKDAYS,
} from "../../../../lib/calendar/calendar-names";
import { parseDate } from "../../../../lib/events/times/london-time";
import { type CheckedDocument, getPosition } from "../../document";
import { quote, refuse } from "../../finding";

const WEEKDAY = `(${WEEKDAYS.map((name) => `${name.slice(0, 3)}[a-z]*`).join("|")})`;
const MONTH = `(${MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join("|")})`;
const DAY_IN_WORDS = new RegExp(
  `\\b${WEEKDAY},?\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}\\b,?\\s+(\\d{4})\\b`,
  "gi",
);

/** Days given with their weekday, "Saturday 21 March 2026", where the weekday is another. */
export function checkWeekdays(document: CheckedDocument) {
  const text = String(document.file.value);
  for (const match of text.matchAll(DAY_IN_WORDS)) {
    const [whole, weekday = "", day = "", month = "", year = ""] = match;
    const right = findWeekday(year, month, day);
    if (right === undefined || isWeekday(weekday, right)) continue;
    const position = getPosition(document, match.index, match.index + whole.length);
    // A date that is a whole fact has to be written in numbers, which another rule says.
    if (document.values.some((value) => value.type.is === "date" && value.text === whole)) continue;
    const reason = `${quote(whole)}: that day is a ${right}. Check the weekday and the date.`;
    refuse(document.file, reason, position, "date/weekday");
  }
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
