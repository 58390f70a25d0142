import GithubSlugger from "github-slugger";
import type { Element, ElementContent, Parents, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { toString as getText } from "hast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import { decodeAddress } from "../../../lib/links/written-address";
import {
  EMBEDDED_ELEMENTS,
  isHtmlName,
  REFUSED_ELEMENTS,
} from "../../../lib/text/markdown/allowed-html";
import { getPublicAddress } from "../../../lib/text/markdown/rehype-clean-html";
import { rehypeIds } from "../../../lib/text/markdown/rehype-ids";
import type { TakeNote } from "../notes";

/** Where the addresses in a text lead on this site. */
export type Addresses = {
  /** @param href as written, "#x" excepted */
  readonly resolveLink: (href: string) => string;
  /** The name beside the post, or an address elsewhere. Undefined where the file is not there. */
  readonly resolvePicture: (src: string) => string | undefined;
};

const HIDDEN = /^(?:script|style|link|meta|base|template)$/;
/** Elements in which a block of ours can stand. */
const BLOCK_PARENTS = /^(?:div|center|section|article|figure|p)$/;

const VIDEO = /^https:\/\/(?:www\.youtube\.com\/watch\?v=(?!videoseries)|vimeo\.com\/\d)/;

/**
 * The page of a video on a known host, from the address that embeds it.
 *
 * @example findVideoUrl("//player.vimeo.com/video/76979871") // "https://vimeo.com/76979871"
 */
export function findVideoUrl(address: string): string | undefined {
  const url = getPublicAddress(address.trim());
  return VIDEO.test(url) ? url : undefined;
}

/**
 * Makes of a page of Jekyll what this site takes: addresses lead here, videos become `Video`, what
 * other sites would put into the page becomes a link, and scripts and styles go.
 *
 * @param title stands for a video that has none
 * @throws Error for what cannot be turned
 */
export function adaptHtml(tree: Root, title: string, addresses: Addresses, note: TakeNote): void {
  const fragments = renewIds(tree);
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.type !== "element" && node.type !== "comment") return;
    const replace = (...nodes: ElementContent[]): [typeof SKIP, number] => {
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index];
    };
    if (node.type === "comment") {
      if (!/^\s*(?:more\s*)?$/.test(node.value)) note("comment", node.value.trim());
      return replace();
    }
    const { tagName, properties, children } = node;
    if (HIDDEN.test(tagName)) {
      note("script", String(properties.src ?? `<${tagName}>`));
      return replace();
    }
    if (REFUSED_ELEMENTS.includes(tagName) && properties.type !== "checkbox")
      throw new Error(`It has a <${tagName}>, which a text here cannot have.`);
    if (EMBEDDED_ELEMENTS.includes(tagName)) {
      replace(replaceEmbed(node, parent, title, addresses, note));
      return [SKIP, index + 1];
    }
    // A head for the eyes alone; what only marks a place, or leads nowhere.
    if (tagName === "thead" && toHtml(node).replace(/<\/?t[^>]*>|\s/g, "") === "") return replace();
    if (tagName === "a" && !properties.href) return replace(...children);
    if (tagName === "a") {
      const href = String(properties.href);
      properties.href = href.startsWith("#")
        ? `#${fragments.get(href.slice(1)) ?? href.slice(1)}`
        : addresses.resolveLink(href);
    }
    if (tagName === "img") {
      const src = String(properties.src ?? "").trim();
      const place = addresses.resolvePicture(src);
      const name = getFileName(place ?? src);
      const words = [properties.alt, properties.title].map((each) => String(each ?? "").trim());
      const alt = words.find(Boolean) ?? name;
      // Without it its words stand there, as in browsers.
      if (place === undefined) {
        note("picture", src);
        return replace({ type: "text", value: alt });
      }
      Object.assign(properties, { src: place, alt });
      if (alt === name) note("wordless", name);
      if (/^https?:/.test(place)) note("elsewhere", place);
    }
    if (properties.style !== undefined) note("script", "style attributes");
    if (!isHtmlName(tagName) && tagName !== "video-card") note("element", `<${tagName}>`);
    return;
  });
}

/** @example getFileName("/a/my%20room.jpg?w=2") // "my room.jpg" */
export const getFileName = (address: string) =>
  decodeAddress(address.replace(/[?#].*$/s, "").replace(/^.*\//s, ""));

/** A video becomes a card where one can stand, and a link elsewhere. */
function replaceEmbed(
  element: Element,
  parent: Parents,
  title: string,
  { resolveLink }: Addresses,
  note: TakeNote,
): Element {
  const sources: string[] = [];
  visit(element, "element", ({ properties: { src, data, name, value } }) => {
    const address = src ?? data ?? (name === "movie" ? value : undefined);
    if (address) sources.push(String(address).replace(/^\/\//, "https://"));
  });
  const [source] = sources;
  if (source === undefined) throw new Error(`It has an <${element.tagName}> without an address.`);
  const video = sources.map(findVideoUrl).find(Boolean);
  const isBlock =
    parent.type === "root" || ("tagName" in parent && BLOCK_PARENTS.test(parent.tagName));
  const words = String(element.properties.title ?? "").trim();
  const make = (tagName: string, properties: Element["properties"], text = ""): Element => ({
    type: "element",
    tagName,
    properties,
    children: [{ type: "text", value: text }],
  });
  if (video && isBlock) return make("video-card", { href: video, title: words || title });
  const href = video ?? resolveLink(source);
  note("embed", href);
  return make("a", { href }, words || (URL.canParse(href) ? new URL(href).host : href));
}

/**
 * Gives headings the ids that pages here give.
 *
 * @returns old ids, which Jekyll makes of the words too, with the new ones
 */
function renewIds(tree: Root): ReadonlyMap<string, string> {
  const slugger = new GithubSlugger();
  const headings = new Map<string, Element>();
  visit(tree, "element", (element) => {
    if (!/^h[1-6]$/.test(element.tagName) || element.properties.id === "footnote-label") return;
    headings.set(String(element.properties.id ?? slugger.slug(getText(element))), element);
    element.properties.id = undefined;
  });
  rehypeIds()(tree, { data: {} });
  return new Map([...headings].map(([id, { properties }]) => [id, String(properties.id)]));
}
