import type { Field } from "@sveltia/cms";
import type { Format, TextRules } from "../define";
import type { FieldSpec, TypeSpec } from "../document-spec";

/** What a form asks the value of a text field to look like, and what it says if it does not. */
const PATTERNS: Readonly<Partial<Record<Format, readonly [pattern: RegExp, message: string]>>> = {
  period: [/^(?:[A-Z][a-z]+ )?\d{4}$/, "Write a month and a year, May 2027, or only the year."],
  "web-address": [/^https?:\/\/\S+$/, "Write the whole address: https://…"],
  "short-link-target": [/^(?:https?:\/\/|\/)\S+$/, "Write the whole address: https://…"],
  link: [
    /^(?:https?:\/\/|\/|mailto:)\S+$/,
    "Write the whole address, https://…, or a path, /about/.",
  ],
  "own-path": [/^\/\S*$/, "Write a path on this site: /about/"],
  "old-path": [/^\/\S+$/, "Write the old path: /blog/pitching"],
  "short-path": [
    /^\/[a-z0-9-]+$/,
    "Write a slash, then small letters, digits and hyphens: /tickets",
  ],
  key: [/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "Small letters, digits and hyphens only."],
};

/** Where the values of a text come from, for a picker. */
const RELATIONS: Readonly<Partial<Record<Format, Readonly<Record<string, unknown>>>>> = {
  event: {
    collection: "events",
    value_field: "{{slug}}",
    display_fields: ["{{slug}}"],
    search_fields: ["city", "{{slug}}"],
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

/** The forms' fields for the facts of a document, in the schema's order. */
export const makeFields = (fields: readonly FieldSpec[]): Field[] => fields.map(makeField);

/**
 * The form's field for one fact: its label is its name in words, its help the schema's description.
 *
 * @example makeField(specOfSoldOut) // { name: "soldOut", label: "Sold out", widget: "datetime", … }
 */
function makeField({ name, type, isRequired, description }: FieldSpec): Field {
  const label = getLabel(name);
  const widget = makeWidget(type, label);
  // A picker shows by itself what can be chosen; the preview is for what people read.
  const help = widget.widget === "relation" ? {} : { hint: description };
  const preview = name === "title" || name === "description";
  return { name, label, required: isRequired, preview, ...help, ...widget } as Field;
}

type Widget = Readonly<Record<string, unknown>>;

function makeWidget(type: TypeSpec, label: string): Widget {
  switch (type.is) {
    case "string":
      return makeTextWidget(type.rules);
    case "number":
      return { widget: "number", value_type: "float", step: 1 };
    case "boolean":
      return { widget: "boolean" };
    case "date":
      return { widget: "datetime", type: "date", format: "YYYY-MM-DD" };
    case "enum":
      return { widget: "select", options: [...type.options] };
    case "nested":
      return { widget: "object", collapsed: "auto", fields: makeFields(type.fields) };
    case "list":
      return makeListWidget(type.of, label);
  }
}

function makeListWidget(of: TypeSpec, label: string): Widget {
  if (of.is === "nested") {
    const [first] = of.fields;
    return {
      widget: "list",
      label_singular: label.replace(/s$/, ""),
      collapsed: "auto",
      summary: `{{fields.${first?.name}}}`,
      fields: makeFields(of.fields),
    };
  }
  const item = makeWidget(of, label);
  if (item.widget === "relation") return { ...item, multiple: true };
  return { widget: "list", label_singular: label.replace(/s$/, ""), ...getPattern(item) };
}

const getPattern = ({ pattern }: Widget): Widget => (pattern ? { pattern } : {});

function makeTextWidget({ as, least, most }: TextRules): Widget {
  const limits = { ...(least && { minlength: least }), ...(most && { maxlength: most }) };
  if (as === "wall-time") return { widget: "datetime", format: "YYYY-MM-DD HH:mm" };
  if (as === "time-of-day") return { widget: "datetime", type: "time", format: "HH:mm" };
  if (as === "picture") return { widget: "image" };
  const relation = as && RELATIONS[as];
  if (relation) return { widget: "relation", ...relation };
  const pattern = as && PATTERNS[as];
  const isLong = (as === "prose" || as === "contact") && (most ?? Infinity) > ONE_LINE;
  return {
    widget: isLong ? "text" : "string",
    use_emoji_autocomplete: false,
    ...limits,
    ...(pattern && { pattern: [pattern[0].source, pattern[1]] }),
  };
}

/** The name of a fact in words. @example getLabel("formerUrls") // "Former URLs" */
function getLabel(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const label = words.replace(/\burl(s?)\b/, "URL$1");
  return label.charAt(0).toUpperCase() + label.slice(1);
}
