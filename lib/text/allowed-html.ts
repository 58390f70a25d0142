import type { Schema } from "hast-util-sanitize";

/*
 * Which HTML a text may have. What is not named here has no effect on a page: the content check
 * refuses it, and the build leaves it out.
 */

/** Elements whose attributes are of no use, and what Markdown itself makes. */
const ELEMENTS =
  "a abbr address b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p picture pre q rp rt ruby s samp section small source span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr".split(
    " ",
  );

/** Elements that only say how things look: what is in them stays, they themselves go. */
export const PRESENTATIONAL_ELEMENTS: readonly string[] = [
  ...["acronym", "big", "center", "font", "nobr", "strike", "tt"],
];

/** Attributes with a meaning, as properties of hast. */
const ATTRIBUTES = {
  "*": ["id", "lang", "dir", "title"],
  a: ["href", "ariaDescribedBy", "ariaLabel", "dataFootnoteBackref", "dataFootnoteRef"],
  blockquote: ["cite"],
  code: [["className", /^language-./]],
  col: ["span"],
  details: ["open"],
  h2: [["className", "sr-only"]],
  img: ["src", "alt", "width", "height"],
  input: [
    ["disabled", true],
    ["type", "checkbox"],
    ["checked", true],
  ],
  li: [["className", "task-list-item"]],
  ol: ["start", "type", "reversed", ["className", "contains-task-list"]],
  q: ["cite"],
  section: ["dataFootnotes", ["className", "footnotes"]],
  td: ["align", "colSpan", "rowSpan"],
  th: ["align", "colSpan", "rowSpan", "scope"],
  time: ["dateTime"],
  ul: [["className", "contains-task-list"]],
} satisfies Schema["attributes"];

/** Where links and pictures may lead besides this site. */
export const LINK_PROTOCOLS = ["http", "https", "mailto", "tel"];

export const allowedHtml: Schema = {
  tagNames: ELEMENTS,
  attributes: ATTRIBUTES,
  protocols: { href: LINK_PROTOCOLS, cite: ["http", "https"], src: ["http", "https"] },
  ancestors: {},
  strip: ["script", "style"],
  required: { input: { disabled: true, type: "checkbox" } },
  clobber: [],
};
