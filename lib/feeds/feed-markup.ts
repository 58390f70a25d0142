import { fromHtml } from "hast-util-from-html";
import { sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import { SKIP, visit } from "unist-util-visit";

/** What is left of a text in a feed: readers have styles of their own. */
const PLAIN = {
  tagNames:
    "a abbr aside blockquote br cite code dd del dl dt em figcaption figure h2 h3 h4 h5 h6 hr img kbd li mark ol p pre q s section small strong sub sup table tbody td th thead time tr ul".split(
      " ",
    ),
  attributes: {
    a: ["href"],
    abbr: ["title"],
    img: ["src", "alt", "width", "height"],
    ol: ["start"],
    td: ["colSpan", "rowSpan"],
    th: ["colSpan", "rowSpan", "scope"],
    time: ["dateTime"],
    "*": ["lang", "dir"],
  },
  protocols: { href: ["http", "https", "mailto", "tel"], src: ["http", "https"] },
  strip: ["script", "style", "svg"],
};

/**
 * The markup of a text for feeds: plain elements alone, every address whole. It is HTML and
 * well-formed XML at once, so that every kind of feed can hold it.
 *
 * @param html markup of a page
 * @param pageUrl the page it is on, which its addresses are relative to
 * @example getFeedMarkup('<p class="big"><a href="/about/">About</a></p>', "https://nhshackday.com/")
 * // '<p><a href="https://nhshackday.com/about/">About</a></p>'
 */
export function getFeedMarkup(html: string, pageUrl: string): string {
  const whole = fromHtml(html, { fragment: true });
  // What is hidden from those who listen is there for its looks, which a feed has none of.
  visit(whole, "element", ({ properties }, index, parent) => {
    if (properties.ariaHidden !== "true" || index === undefined) return;
    parent?.children.splice(index, 1);
    return [SKIP, index];
  });
  const tree = sanitize(whole, PLAIN);
  visit(tree, "element", ({ properties }) => {
    for (const name of ["href", "src"]) {
      const address = properties[name];
      if (typeof address === "string") properties[name] = new URL(address, pageUrl).href;
    }
  });
  return toHtml(tree, {
    closeSelfClosing: true,
    characterReferences: { useNamedReferences: false },
  })
    .trim()
    .replaceAll("]]>", "]]&#x3E;"); // which XML forbids in texts
}
