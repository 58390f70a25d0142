import { Temporal } from "temporal-polyfill";
import { slugText } from "../../lib/text/slug-text";
import { type Facts, getText, getTexts, getUnslashed } from "./front-matter";

/** What Jekyll makes of a post's name and facts. */
export type OldPost = {
  /** From the folder of the site on: "_posts/2016-04-04-a-day.md". */
  readonly path: string;
  readonly facts: Facts;
  readonly body: string;
  readonly slug: string;
  /** Undefined where neither name nor facts have a date. */
  readonly day: Temporal.PlainDate | undefined;
  readonly categories: readonly string[];
  /** Paths that it answered at, the surest first; with baseurl. */
  readonly addresses: readonly string[];
};

export type OldSite = {
  readonly config: Facts;
  readonly isOctopress: boolean;
  /** IANA name of the new site's time zone. */
  readonly timeZone: string;
};

const NAME = /^(?:(\d{4})-(\d{1,2})-(\d{1,2})-)?(.+?)(?:\.\w+)+$/;
const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(.*))?$/;
const TIME =
  /^([01]?\d|2[0-3])(:[0-5]\d(?::[0-5]\d)?)(?:\.\d+)?\s*(Z|UTC|GMT|[+-][01]\d:?[0-5]\d)$/i;
/** @see https://jekyllrb.com/docs/permalinks/#built-in-formats */
const STYLES: Readonly<Record<string, string>> = {
  date: "/:categories/:year/:month/:day/:title:output_ext",
  pretty: "/:categories/:year/:month/:day/:title/",
  ordinal: "/:categories/:year/:y_day/:title:output_ext",
  weekdate: "/:categories/:year/W:week/:short_day/:title:output_ext",
  none: "/:categories/:title:output_ext",
};
const OCTOPRESS_STYLE = "/blog/:year/:month/:day/:title/";

/** Reads a post's name, date and addresses. */
export function readOldPost(path: string, facts: Facts, body: string, site: OldSite): OldPost {
  const [, year, month, date, name = ""] = NAME.exec(path.split("/").at(-1) ?? "") ?? [];
  const inName = makeDay(year, month, date);
  const inFacts = readDate(getText(facts, "date"), site);
  const folders = /^(?:source\/)?(.*?)\/?_posts\//.exec(path)?.[1] ?? "";
  const categories = unique([
    ...folders.split("/").filter(Boolean),
    ...getTexts(facts, /\n/, "category"),
    ...getTexts(facts, /\s+/, "categories"),
  ]);
  const slug = getText(facts, "slug") || name;
  const days = inFacts.length > 0 || !inName ? inFacts : [inName];
  const base = getUnslashed(site.config, "baseurl");
  const addresses = [
    ...days.map((day) => getAddress(slug, day, categories, facts, site)),
    ...getTexts(facts, /\s+/, "redirect_from", "alias").map(toPath),
  ];
  return {
    path,
    facts,
    body,
    slug: slugText(slug) || "post",
    day: days[0],
    categories,
    addresses: unique(addresses.map((each) => base + each)),
  };
}

/** @example getPostName("_posts/2016-04-04-a-day.md") // "2016-04-04-a-day" */
export const getPostName = (path: string): string =>
  path.replace(/^.*_posts\//, "").replace(/\.\w+$/, "");

export const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/**
 * The day in the new site's time zone, and the days that the old site may have had in its address,
 * as it counted in a zone of its own.
 */
function readDate(written: string, { config, timeZone }: OldSite): readonly Temporal.PlainDate[] {
  const [, year, month, date, time = ""] = DATE.exec(written) ?? [];
  const [, hour = "", minute, offset] = TIME.exec(time) ?? [];
  const day = makeDay(year, month, date);
  if (!day || offset === undefined) return day ? [day] : [];
  const zone = /^[+-]/.test(offset) ? offset : "+00:00";
  try {
    const instant = Temporal.Instant.from(`${day}T${hour.padStart(2, "0")}${minute}${zone}`);
    return [timeZone, getText(config, "timezone") || "UTC", zone].map((each) =>
      instant.toZonedDateTimeISO(each).toPlainDate(),
    );
  } catch {
    // There is no such zone.
    return [day];
  }
}

function makeDay(year?: string, month?: string, day?: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: "reject" },
    );
  } catch {
    return undefined;
  }
}

const toPath = (address: string) =>
  `/${address.replace(/^https?:\/\/[^/]+/, "").replace(/^\/+/, "")}`;
const pad = (number: number, length = 2) => String(number).padStart(length, "0");

/** @see https://jekyllrb.com/docs/permalinks/#placeholders */
function getAddress(
  slug: string,
  day: Temporal.PlainDate,
  categories: readonly string[],
  facts: Facts,
  { config, isOctopress }: OldSite,
): string {
  const style =
    getText(facts, "permalink") ||
    getText(config, "permalink") ||
    (isOctopress && Object.keys(config).length === 0 ? OCTOPRESS_STYLE : "date");
  const values: Readonly<Record<string, string>> = {
    year: pad(day.year, 4),
    short_year: pad(day.year % 100),
    month: pad(day.month),
    i_month: String(day.month),
    short_month: day.toLocaleString("en", { month: "short" }),
    long_month: day.toLocaleString("en", { month: "long" }),
    day: pad(day.day),
    i_day: String(day.day),
    y_day: pad(day.dayOfYear, 3),
    short_day: day.toLocaleString("en", { weekday: "short" }),
    week: pad(day.weekOfYear ?? 0),
    title: slug.replace(/[^\p{L}\p{N}._~!$&'()+,;=@-]+/gu, "-").replace(/^-|-$/g, ""),
    slug: slugText(slug),
    categories: categories.map((each) => each.toLowerCase()).join("/"),
    slugified_categories: categories.map(slugText).join("/"),
    output_ext: ".html",
  };
  const path = (STYLES[style] ?? style).replace(
    /:(\w+?)(?=[^a-z_]|$|:)/g,
    (whole, name: string) => values[name] ?? whole,
  );
  return encodeURI(toPath(path.replace(/\/{2,}/g, "/")));
}
