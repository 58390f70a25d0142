import { Temporal } from "temporal-polyfill";
import { parseExpected } from "../../../../lib/events/times/expected-period";
import { getInstant, parseDate, parseTimeOfDay } from "../../../../lib/events/times/london-time";
import { WallTimeError } from "../../../../lib/events/times/wall-time-error";
import {
  type CheckedDocument,
  type FieldValue,
  quoteYaml,
  reportField,
  showPath,
} from "../../document";
import { type CheckedSite, getDocuments } from "../../site";

const YEARS_AHEAD = 2;

/**
 * Every date and time by the rules of the site: one form only, days and times that exist, no time
 * that a change of the clocks skips or repeats, and a year in which something of ours can be.
 */
export function checkDates(document: CheckedDocument, site: CheckedSite) {
  for (const value of document.values) {
    if (value.node.value === true && /^(?:soldOut|drawn)$/.test(String(value.path.at(-1)))) {
      const reason = `${showPath(value.path)}: “true” is not a moment. Write the one from which it is so, such as now:`;
      reportField(document, value.path, "date/form", reason, { replacement: site.now });
    }
    // A value of another type, which the schema's rule refuses.
    if (typeof value.node.value !== "string") continue;
    try {
      const day = read(value, site.timeZone);
      if (day) checkYear(document, site, value, day);
    } catch (error) {
      if (!(error instanceof WallTimeError)) throw error;
      reportDate(document, value, error);
    }
  }
}

/** @returns the first day that a value means, of those that mean one */
function read(
  { type, format, text }: FieldValue,
  timeZone: string,
): Temporal.PlainDate | undefined {
  if (type.is === "date") return parseDate(text);
  if (format === "period") return parseExpected(text).firstDay;
  if (format === "time-of-day") parseTimeOfDay(text);
  if (format !== "wall-time") return undefined;
  return getInstant(text, timeZone).toZonedDateTimeISO(timeZone).toPlainDate();
}

function reportDate(
  document: CheckedDocument,
  { path, node, text }: FieldValue,
  error: WallTimeError,
) {
  const { message } = error;
  // 04/05/2026 is in April or in May.
  const [, first = "", second] = /^(\d{1,2})\D(\d{1,2})\D/.exec(text) ?? [];
  const isEither = first !== second && Number(first) <= 12 && Number(second) <= 12;
  const suggestion = isEither ? undefined : error.suggestion;
  // What is said of a start in words goes for the end beside it.
  const { start } = document.facts;
  if (path[0] === "end" && !/\d/.test(text) && text === start) return;
  const isQuoted = node.type !== "PLAIN";
  const needsQuotes =
    suggestion !== undefined && (isQuoted || /^(?:\d\d:\d\d|\d{4})$/.test(suggestion));
  const shortened =
    suggestion === undefined && !isEither ? message : message.replace(/ Write [^.]*\.$/, "");
  const isStart = document.type === "HackDay" && /^(?:start|end)$/.test(String(path[0]));
  const advice =
    isStart && !/\d/.test(text)
      ? " No date yet? Leave start and end out, and write expected: May 2027."
      : "";
  reportField(document, path, getRule(message), `${showPath(path)}: ${shortened}${advice}`, {
    replacement: needsQuotes ? quoteYaml(suggestion) : suggestion,
  });
}

function getRule(message: string): string {
  if (/clocks go/.test(message)) return "date/clock-change";
  if (/time zone/.test(message)) return "date/zone";
  if (/is not a date:|does not exist/.test(message)) return "date/impossible";
  return "date/form";
}

/** A digit typed wrongly makes a day that exists; a post of 2072 would be hidden for decades. */
function checkYear(
  document: CheckedDocument,
  site: CheckedSite,
  { path, text }: FieldValue,
  day: Temporal.PlainDate,
) {
  const since = getDocuments(site, "Site")[0]?.facts.since;
  const isLate = Temporal.PlainDate.compare(day, site.today.add({ years: YEARS_AHEAD })) > 0;
  // A year of preparation came before the first event.
  const first = typeof since === "number" ? since - 1 : 0;
  if (isLate || day.year < first) {
    const why = isLate
      ? `is more than ${YEARS_AHEAD} years from now`
      : `is before ${first}, when there was nothing of ours yet`;
    const reason = `${showPath(path)}: “${text}” ${why}. Is the year right?`;
    reportField(document, path, "date/year", reason, { isAdvice: true });
  }
}
