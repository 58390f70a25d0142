import type { Schema } from "hast-util-sanitize";
import { htmlTagNames } from "html-tag-names";

/*
 * Which HTML a text may have. Of elements and attributes that are not named here only the content
 * is on a page.
 */

/** Elements whose attributes are of no use, and what Markdown itself makes. */
const ELEMENTS =
  "a abbr address b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p picture pre q rp rt ruby s samp section small source span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr".split(
    " ",
  );

/** Pages, films and sounds of other sites: a link takes their place, so that nobody is followed. */
export const EMBEDDED_ELEMENTS: readonly string[] = ["audio", "embed", "iframe", "object", "video"];

/** Elements with which something would be lost, or run. Of all others what is in them stays. */
export const REFUSED_ELEMENTS: readonly string[] =
  "applet area canvas form frame input math plaintext script select svg template textarea".split(
    " ",
  );

/**
 * Whether a name is one of HTML, today's or older; those with a colon come from Word and the like.
 * In what has another name, `<` and `>` are signs of the text.
 *
 * @example isHtmlName("BR") // true
 * @example isHtmlName("your-name") // false
 */
export const isHtmlName = (name: string): boolean =>
  HTML_NAMES.has(name.toLowerCase()) || name.includes(":");

const HTML_NAMES: ReadonlySet<string> = new Set(htmlTagNames);

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
  li: ["value", ["className", "task-list-item"]],
  ol: ["start", "type", "reversed", ["className", "contains-task-list"]],
  q: ["cite"],
  section: ["dataFootnotes", ["className", "footnotes"]],
  td: ["align", "colSpan", "rowSpan"],
  th: ["align", "colSpan", "rowSpan", "scope"],
  time: ["dateTime"],
  ul: [["className", "contains-task-list"]],
} satisfies Schema["attributes"];

/** Where links and pictures may lead besides this site. */
export const LINK_PROTOCOLS = "http https mailto tel sms geo ftp irc webcal".split(" ");

export const allowedHtml: Schema = {
  tagNames: ELEMENTS,
  attributes: ATTRIBUTES,
  protocols: { href: LINK_PROTOCOLS, cite: ["http", "https"], src: ["http", "https"] },
  ancestors: {},
  strip: ["script", "style"],
  required: { input: { disabled: true, type: "checkbox" } },
  clobber: [],
};
