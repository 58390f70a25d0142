import type { Element, ElementContent, Parents, Root } from "hast";
import { toString as getText } from "hast-util-to-string";
import { SKIP, visitParents as visit } from "unist-util-visit-parents";
import { decodeAddress } from "../../../lib/links/written-address";
import {
  EMBEDDED_ELEMENTS,
  isHtmlName,
  REFUSED_ELEMENTS,
} from "../../../lib/text/markdown/allowed-html";
import { rehypeIds } from "../../../lib/text/markdown/rehype-ids";
import { SetAside, type TakeNote } from "../notes";

/** Where the addresses in a text lead on this site. */
export type Addresses = {
  /** @param href as written, "#x" excepted */
  readonly resolveLink: (href: string) => string;
  /** The name beside the post, or an address elsewhere. Undefined where the file is not there. */
  readonly resolvePicture: (src: string) => string | undefined;
};

const HIDDEN = /^(?:script|style|link|meta|base|template)$/;
/** Elements in which a block of ours can stand. */
const ROOMS = /^(?:div|center|section|article|figure|p)$/;

const YOUTUBE =
  /^(?:(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:embed\/|v\/|watch\?(?:.*&)?v=)|youtu\.be\/)(?!videoseries)([\w-]+)/;
const VIMEO = /^(?:(?:www|player)\.)?vimeo\.com\/(?:video\/|moogaloop\.swf\?clip_id=)?(\d+)/;

/**
 * The page of a video on a known host, from the address that embeds it.
 *
 * @example findVideoUrl("//player.vimeo.com/video/76979871") // "https://vimeo.com/76979871"
 */
export function findVideoUrl(address: string): string | undefined {
  const place = address.trim().replace(/^(?:https?:)?\/\//i, "");
  const [youtube, vimeo] = [YOUTUBE.exec(place)?.[1], VIMEO.exec(place)?.[1]];
  if (youtube) return `https://www.youtube.com/watch?v=${youtube}`;
  return vimeo && `https://vimeo.com/${vimeo}`;
}

/**
 * Makes of a page of Jekyll what this site takes: addresses lead here, videos become `Video`, what
 * other sites would put into the page becomes a link, and scripts and styles go.
 *
 * @param title stands for a video that has none
 * @throws SetAside for what cannot be turned
 */
export function adaptHtml(tree: Root, title: string, addresses: Addresses, note: TakeNote): void {
  const fragments = renewIds(tree);
  visit(tree, (node, parents) => {
    const parent = parents.at(-1);
    if (!parent || (node.type !== "element" && node.type !== "comment")) return;
    const index = parent.children.indexOf(node);
    const replace = (...nodes: ElementContent[]): [typeof SKIP, number] => {
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index];
    };
    if (node.type === "comment") {
      if (!/^\s*(?:more\s*)?$/.test(node.value)) note("comment", node.value.trim());
      return replace();
    }
    const { tagName, properties } = node;
    if (HIDDEN.test(tagName)) {
      note("script", tagName === "script" ? String(properties.src ?? "a script") : `<${tagName}>`);
      return replace();
    }
    if (REFUSED_ELEMENTS.includes(tagName) && properties.type !== "checkbox")
      throw new SetAside(`It has a <${tagName}>, which a text here cannot have.`);
    if (EMBEDDED_ELEMENTS.includes(tagName))
      return replace(replaceEmbed(node, parents, title, addresses, note));
    if (tagName === "thead" && getText(node).trim() === "") return replace();
    if (tagName === "a" && typeof properties.href === "string") {
      const { href } = properties;
      properties.href = href.startsWith("#")
        ? `#${fragments.get(href.slice(1)) ?? href.slice(1)}`
        : addresses.resolveLink(href);
    }
    if (tagName === "img" && !adaptPicture(node, parents, addresses, note)) {
      // Its words stand there, as in browsers; a link needs some.
      const isLink = parent.type === "element" && parent.tagName === "a";
      const name = isLink ? getFileName(String(properties.src ?? "")) : "";
      return replace({ type: "text", value: String(properties.alt || name) });
    }
    if (properties.style !== undefined) note("script", "style attributes");
    if (!isHtmlName(tagName) && !/^(?:footnote-\w+|video-card)$/.test(tagName))
      note("element", `<${tagName}>`);
    return;
  });
}

/** @example getFileName("/a/my%20room.jpg?w=2") // "my room.jpg" */
export const getFileName = (address: string) =>
  decodeAddress(address.replace(/[?#].*$/s, "").replace(/^.*\//s, ""));

/** @returns whether the picture can be shown */
function adaptPicture(
  { properties }: Element,
  parents: readonly Parents[],
  addresses: Addresses,
  note: TakeNote,
): boolean {
  const src = String(properties.src ?? "").trim();
  const place = addresses.resolvePicture(src);
  if (place === undefined) {
    note("picture", src || "a picture without an address");
    return false;
  }
  const figure = parents.find((each) => "tagName" in each && each.tagName === "figure");
  const caption = figure?.children.find(
    (each) => each.type === "element" && each.tagName === "figcaption",
  );
  const name = getFileName(place);
  const words = [properties.alt, properties.title, caption && getText(caption), name];
  properties.src = place;
  properties.alt = words.map((each) => String(each ?? "").trim()).find(Boolean) ?? "";
  if (properties.alt === name) note("wordless", name);
  if (/^https?:/.test(place)) note("elsewhere", place);
  return true;
}

/** A video becomes a card where one can stand, and a link elsewhere. */
function replaceEmbed(
  element: Element,
  parents: readonly Parents[],
  title: string,
  { resolveLink }: Addresses,
  note: TakeNote,
): Element {
  const sources = findSources(element);
  const video = sources.map(findVideoUrl).find(Boolean);
  const words = String(element.properties.title ?? "").trim();
  const [source] = sources;
  if (source === undefined)
    throw new SetAside(`It has an <${element.tagName}> without an address.`);
  const isBlock = parents.every((each) => !("tagName" in each) || ROOMS.test(each.tagName));
  if (video && isBlock) return makeElement("video-card", { href: video, title: words || title });
  const href = video ?? resolveLink(source);
  note("embed", href);
  const value = words || (URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, "") : href);
  const link = makeElement("a", { href }, { type: "text", value });
  return isBlock ? makeElement("p", {}, link) : link;
}

export const makeElement = (
  tagName: string,
  properties: Element["properties"],
  ...children: ElementContent[]
): Element => ({ type: "element", tagName, properties, children });

/** The addresses that an embedded thing loads, its own first. */
function findSources(element: Element): readonly string[] {
  const sources: string[] = [];
  visit(element, "element", ({ properties: { src, data, name, value } }) => {
    const address = src ?? data ?? (name === "movie" ? value : undefined);
    if (typeof address === "string") sources.push(address.replace(/^\/\//, "https://"));
  });
  return sources;
}

/** Gives headings the ids that pages here give. @returns old ids with the new ones */
function renewIds(tree: Root): ReadonlyMap<string, string> {
  const headings = new Map<string, Element>();
  visit(tree, "element", (element) => {
    if (!/^h[1-6]$/.test(element.tagName)) return;
    headings.set(String(element.properties.id), element);
    element.properties.id = undefined;
  });
  rehypeIds()(tree, { data: {} });
  return new Map([...headings].map(([id, { properties }]) => [id, String(properties.id)]));
}
