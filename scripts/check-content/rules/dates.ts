import { parseExpected } from "../../../lib/events/times/expected-period";
import { getInstant, parseDate, parseTimeOfDay } from "../../../lib/events/times/london-time";
import { WallTimeError } from "../../../lib/events/times/wall-time-error";
import { type FieldValue, getFieldValues, makeFieldFinding, type ReadDocument } from "../document";
import type { Finding } from "../finding";
import type { Site } from "../site";
import { quoteForYaml } from "../yaml/line-mistakes";
import { showPath } from "../yaml/yaml-node";

/**
 * Reads every date and time by the rules of the site: one form only, days and times that exist,
 * no time that a change of the clocks skips or repeats.
 */
export function checkDates(site: Site): readonly Finding[] {
  return site.documents.flatMap((document) =>
    getFieldValues(document).flatMap((value) => {
      const read = findReader(site, document, value);
      return read ? tryToRead(document, value, read) : [];
    }),
  );
}

type Reader = (text: string) => unknown;

function findReader(
  site: Site,
  { spec }: ReadDocument,
  { type, path, meaning }: FieldValue,
): Reader | undefined {
  if (type.is === "date") return parseDate;
  if (meaning === "wall-time") return (text) => getInstant(text, site.timeZone);
  if (meaning === "time-of-day") return parseTimeOfDay;
  return spec.name === "HackDay" && path[0] === "expected" ? parseExpected : undefined;
}

function tryToRead(document: ReadDocument, value: FieldValue, read: Reader): readonly Finding[] {
  try {
    read(value.text);
    return [];
  } catch (error) {
    if (!(error instanceof WallTimeError)) throw error;
    return [makeDateFinding(document, value, error)];
  }
}

function makeDateFinding(
  document: ReadDocument,
  { path, text, node }: FieldValue,
  error: WallTimeError,
): Finding {
  const { suggestion, message } = error;
  const isBritish = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}\b/.test(text.trim());
  const needsQuotes = suggestion !== undefined && (node.isQuoted || /^\d\d:\d\d$/.test(suggestion));
  const shortened = suggestion === undefined ? message : message.replace(/ Write [^.]*\.$/, "");
  return makeFieldFinding(document, path, getRule(error), `${showPath(path)}: ${shortened}`, {
    replacement: needsQuotes ? quoteForYaml(suggestion) : suggestion,
    isSafe: isBritish && suggestion !== undefined,
  });
}

function getRule({ message }: WallTimeError): string {
  if (/clocks go/.test(message)) return "date/clock-change";
  if (/time zone/.test(message)) return "date/zone";
  if (/is not a date:|does not exist/.test(message)) return "date/impossible";
  return "date/form";
}
