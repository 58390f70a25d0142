import GithubSlugger from "github-slugger";
import type { Element, ElementContent, Parents, Root } from "hast";
import { toString as getText } from "hast-util-to-string";
import { SKIP, visitParents as visit } from "unist-util-visit-parents";
import { decodeAddress } from "../../lib/links/written-address";
import { isHtmlName } from "../../lib/text/allowed-html";
import { SetAside, type TakeNote } from "./notes";
import { findVideoUrl } from "./videos";

/** Where the addresses in a text lead on this site. */
export type Addresses = {
  /** @param href as written, "#x" excepted */
  readonly resolveLink: (href: string) => string;
  /** The name beside the post, or an address elsewhere. Undefined where the file is not there. */
  readonly resolvePicture: (src: string) => string | undefined;
};

/** Elements by which somebody would do something, or that draw: nothing here takes their place. */
const IRREPLACEABLE = /^(?:form|input|button|select|textarea|svg|math|canvas|map|applet|frameset)$/;
const EMBED = /^(?:iframe|embed|object|video|audio)$/;
const HIDDEN = /^(?:script|style|link|meta|base|template)$/;

/**
 * Makes of a page of Jekyll what this site takes: addresses lead here, videos become `Video`, what
 * other sites would put into the page becomes a link, and scripts and styles go.
 *
 * @param title stands for a video that has none
 * @throws SetAside for what cannot be turned
 */
export function adaptHtml(tree: Root, title: string, addresses: Addresses, note: TakeNote): void {
  const fragments = getFragments(tree);
  visit(tree, "comment", ({ value }, parents) => {
    const siblings = parents.at(-1)?.children ?? [];
    const index = siblings.findIndex((each) => each.type === "comment" && each.value === value);
    siblings.splice(index, 1);
    if (!/^\s*more\s*$/.test(value)) note("comment", value.trim());
    return [SKIP, index];
  });
  visit(tree, "element", (element, parents) => {
    const { tagName, properties } = element;
    const parent = parents.at(-1);
    if (!parent) return;
    const index = parent.children.indexOf(element);
    const replace = (...nodes: ElementContent[]): [typeof SKIP, number] => {
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index];
    };
    if (HIDDEN.test(tagName)) {
      note("script", tagName === "script" ? String(properties.src ?? "a script") : `<${tagName}>`);
      return replace();
    }
    const isTick = tagName === "input" && properties.type === "checkbox";
    if (IRREPLACEABLE.test(tagName) && !isTick)
      throw new SetAside(`It has a <${tagName}>, which a text here cannot have.`);
    if (EMBED.test(tagName))
      return replace(...replaceEmbed(element, parents, title, addresses, note));
    if (tagName === "thead" && getText(element).trim() === "") return replace();
    if (tagName === "a" && typeof properties.href === "string") {
      const { href } = properties;
      properties.href = href.startsWith("#")
        ? `#${fragments.get(href.slice(1)) ?? href.slice(1)}`
        : addresses.resolveLink(href);
    }
    if (tagName === "img")
      return adaptPicture(element, parents, addresses, note)
        ? undefined
        : replace(describe(element, parent));
    if (properties.style !== undefined) note("script", "style attributes");
    if (!isHtmlName(tagName) && !/^(?:footnote-\w+|video-card)$/.test(tagName)) {
      note("element", `<${tagName}>`);
    }
    return undefined;
  });
}

/** What stands where a picture is not: its words, as in browsers; a link needs some. */
const describe = ({ properties }: Element, parent: Parents): ElementContent => {
  const isLink = parent.type === "element" && parent.tagName === "a";
  const name = isLink
    ? String(properties.src ?? "")
        .split("/")
        .at(-1)
    : "";
  return { type: "text", value: String(properties.alt || name) };
};

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
  properties.src = place;
  const figure = parents.find(
    (each): each is Element => each.type === "element" && each.tagName === "figure",
  );
  const caption = figure?.children.find(
    (each) => each.type === "element" && each.tagName === "figcaption",
  );
  const words = [properties.alt, properties.title, caption && getText(caption)].map((each) =>
    String(each ?? "").trim(),
  );
  const name =
    decodeAddress(place.replace(/[?#].*$/s, ""))
      .split("/")
      .at(-1) ?? "picture";
  properties.alt = words.find((each) => each !== "") ?? name;
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
): ElementContent[] {
  const inner = findSources(element);
  const video = inner.map(findVideoUrl).find((each) => each !== undefined);
  const words = String(element.properties.title ?? "").trim();
  const [source] = inner;
  if (video === undefined && source === undefined)
    throw new SetAside(`It has an <${element.tagName}> without an address.`);
  const isBlock = parents.every(
    (each) =>
      each.type === "root" ||
      (each.type === "element" && /^(?:div|center|section|article|figure|p)$/.test(each.tagName)),
  );
  if (video !== undefined && isBlock) {
    return [
      {
        type: "element",
        tagName: "video-card",
        properties: { href: video, title: words || title },
        children: [],
      },
    ];
  }
  const href = video ?? resolveLink(source ?? "");
  note("embed", href);
  const label = words || (URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, "") : href);
  const link: Element = {
    type: "element",
    tagName: "a",
    properties: { href },
    children: [{ type: "text", value: label }],
  };
  return [isBlock ? { type: "element", tagName: "p", properties: {}, children: [link] } : link];
}

/** The addresses that an embedded thing loads, its own first. */
function findSources(element: Element): readonly string[] {
  const sources: string[] = [];
  visit(element, "element", ({ properties }) => {
    const address =
      properties.src ??
      properties.data ??
      (properties.name === "movie" ? properties.value : undefined);
    if (typeof address === "string") sources.push(address.replace(/^\/\//, "https://"));
  });
  return sources;
}

/** Old ids of headings, and the fragments by which this site knows them. */
function getFragments(tree: Root): ReadonlyMap<string, string> {
  const slugger = new GithubSlugger();
  const fragments = new Map<string, string>();
  visit(tree, "element", (element) => {
    if (!/^h[1-6]$/.test(element.tagName)) return;
    const slug = slugger.slug(getText(element));
    if (typeof element.properties.id === "string") fragments.set(element.properties.id, slug);
    element.properties.id = slug;
  });
  return fragments;
}
