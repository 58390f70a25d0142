/** How a form asks for something: options of a field of the CMS. */
export type Widget = Readonly<Record<string, unknown>>;

/** What is known of a text: a format of schema/define.ts or a kind of lib/text/markdown/mdx-vocabulary.ts. */
type TextMeaning = {
  readonly as?: string | undefined;
  /** Letters at least and at most. */
  readonly least?: number | undefined;
  readonly most?: number | undefined;
};

/** What a form asks the value of a text field to look like, and what it says if it does not. */
const PATTERNS: Readonly<Record<string, readonly [pattern: RegExp, message: string]>> = {
  period: [/^(?:[A-Z][a-z]+ )?\d{4}$/, "Write a month and a year, May 2027, or only the year."],
  "web-address": [/^https?:\/\/\S+$/, "Write the whole address: https://…"],
  "short-link-target": [/^https?:\/\/\S+$/, "Write the whole address: https://…"],
  link: [
    /^(?:https?:\/\/|\/|mailto:)\S+$/,
    "Write the whole address, https://…, or a path, /about/.",
  ],
  "own-path": [/^\/\S*$/, "Write a path on this site: /about/"],
  "old-path": [/^\/\S+$/, "Write the old path: /blog/pitching"],
  "short-path": [
    /^(?:\/[a-z0-9-]+)+$/,
    "Write a slash, then small letters, digits and hyphens: /tickets",
  ],
  key: [/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "Small letters, digits and hyphens only."],
};

/** Where the values of a text come from, for a picker. */
const RELATIONS: Readonly<Record<string, Widget>> = {
  event: {
    collection: "events",
    value_field: "{{slug}}",
    display_fields: ["{{slug}}"],
    search_fields: ["city", "{{slug}}"],
  },
  project: {
    collection: "projects",
    value_field: "{{slug}}",
    display_fields: ["title", "{{slug}}"],
  },
  person: { collection: "people", value_field: "{{slug}}", display_fields: ["name"] },
  topic: {
    ...{ collection: "_singletons", file: "topics" },
    ...{ value_field: "topics.*.key", display_fields: ["topics.*.label"] },
  },
  city: {
    ...{ collection: "_singletons", file: "cities" },
    ...{ value_field: "cities.*.name", display_fields: ["cities.*.name"] },
  },
};

/** Longest text, in characters, that is written on one line. */
const ONE_LINE = 100;

/**
 * How a form asks for a text, by what it means: a picker where there is something to pick from.
 *
 * @see https://sveltiacms.app/en/docs/fields
 * @example makeTextWidget({ as: "wall-time" }) // { widget: "datetime", format: "YYYY-MM-DD HH:mm" }
 */
export function makeTextWidget({ as = "", least, most }: TextMeaning): Widget {
  const limits = { ...(least && { minlength: least }), ...(most && { maxlength: most }) };
  if (as === "wall-time") return { widget: "datetime", format: "YYYY-MM-DD HH:mm" };
  if (as === "time-of-day") return { widget: "datetime", type: "time", format: "HH:mm" };
  if (as === "picture" || as === "image") return { widget: "image" };
  const relation = RELATIONS[as];
  if (relation) return { widget: "relation", ...relation };
  const pattern = PATTERNS[as];
  const isLong = (as === "prose" || as === "contact") && (most ?? Infinity) > ONE_LINE;
  return {
    widget: isLong ? "text" : "string",
    use_emoji_autocomplete: false,
    ...limits,
    ...(pattern && { pattern: [pattern[0].source, pattern[1]] }),
  };
}
