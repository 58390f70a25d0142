import { Temporal } from "temporal-polyfill";
import { slugText } from "../../lib/text/slug-text";
import type { Facts } from "./front-matter";

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

/** An old post and where it goes: "content/posts/a-day.mdx". */
export type PlacedPost = OldPost & { readonly place: string };

type OldSite = {
  readonly config: Facts;
  readonly isOctopress: boolean;
  /** IANA name of the new site's time zone. */
  readonly timeZone: string;
};

const NAME = /^(?:(\d{4}-\d{1,2}-\d{1,2})-)?(.+?)(?:\.\w+)+$/;
/** A time counts only with its zone, as one without follows the machine. */
const ZONE = /:\d\d(?:\.\d+)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)$/i;
/** @see https://jekyllrb.com/docs/permalinks/#built-in-formats */
const STYLES: Readonly<Record<string, string>> = {
  date: "/:categories/:year/:month/:day/:title:output_ext",
  pretty: "/:categories/:year/:month/:day/:title/",
  ordinal: "/:categories/:year/:y_day/:title:output_ext",
  weekdate: "/:categories/:year/W:week/:short_day/:title:output_ext",
  none: "/:categories/:title:output_ext",
};
const OCTOPRESS_STYLE = "/blog/:year/:month/:day/:title/";

export function readOldPost(path: string, facts: Facts, body: string, site: OldSite): OldPost {
  const [, inName = "", name = ""] = NAME.exec(path.split("/").at(-1) ?? "") ?? [];
  const folders = /^(?:source\/)?(.*?)\/?_posts\//.exec(path)?.[1] ?? "";
  const categories = unique([
    ...folders.split("/").filter(Boolean),
    ...facts.getTexts(/\n/, "category"),
    ...facts.getTexts(/\s+/, "categories"),
  ]);
  const slug = facts.getText("slug") || name;
  const inFacts = readDays(facts.getText("date"), site);
  const days = inFacts.length > 0 ? inFacts : readDays(inName, site);
  const base = site.config.getUnslashed("baseurl");
  const addresses = [
    ...days.map((day) => getAddress(slug, day, categories, facts, site)),
    ...facts.getTexts(/\s+/, "redirect_from", "alias").map(toPath),
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
function readDays(written: string, { config, timeZone }: OldSite): readonly Temporal.PlainDate[] {
  const [, year, month, date] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(written) ?? [];
  const zone = ZONE.exec(written)?.[1]?.replace(/[a-z]+/i, "+00:00");
  let day: Temporal.PlainDate | undefined;
  try {
    const fields = { year: Number(year), month: Number(month), day: Number(date) };
    day = Temporal.PlainDate.from(fields, { overflow: "reject" });
    const instant = Temporal.Instant.fromEpochMilliseconds(zone ? Date.parse(written) : Number.NaN);
    return [timeZone, config.getText("timezone") || "UTC", zone ?? "UTC"].map((each) =>
      instant.toZonedDateTimeISO(each).toPlainDate(),
    );
  } catch {
    // There is no such day; or no such moment or zone, so the day is as written.
    return day ? [day] : [];
  }
}

const toPath = (address: string) =>
  `/${address.replace(/^https?:\/\/[^/]+/, "").replace(/^\/+/, "")}`;

/** @see https://jekyllrb.com/docs/permalinks/#placeholders */
function getAddress(
  slug: string,
  day: Temporal.PlainDate,
  categories: readonly string[],
  facts: Facts,
  { config, isOctopress }: OldSite,
): string {
  const isBare = isOctopress && Object.keys(config.all).length === 0;
  const style =
    facts.getText("permalink") ||
    config.getText("permalink") ||
    (isBare ? OCTOPRESS_STYLE : "date");
  const name = (options: Intl.DateTimeFormatOptions) => day.toLocaleString("en", options);
  const pad = (number = 0, length = 2) => String(number).padStart(length, "0");
  const values: Readonly<Record<string, string>> = {
    year: pad(day.year, 4),
    short_year: pad(day.year % 100),
    month: pad(day.month),
    i_month: String(day.month),
    short_month: name({ month: "short" }),
    long_month: name({ month: "long" }),
    day: pad(day.day),
    i_day: String(day.day),
    y_day: pad(day.dayOfYear, 3),
    short_day: name({ weekday: "short" }),
    week: pad(day.weekOfYear),
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
