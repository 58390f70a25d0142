import type { Element, Nodes, Root } from "hast";
import { toString as getText } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { decodeAddress } from "../../../lib/links/written-address";
import { slugText } from "../../../lib/text/slug-text";
import { findVideoUrl, getFileName } from "./adapt-html";

/** Addresses with their words, "about us → /about/"; names of the files of pictures. */
const LISTS = ["headings", "links", "pictures", "videos"] as const;
type List = (typeof LISTS)[number];

/** What visitors get of a text, however it is written; its words without signs of ours. */
export type TextFacts = Readonly<Record<List, readonly string[]>> & { readonly text: string };

const BLOCK =
  /^(?:address|article|aside|blockquote|br|caption|center|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|img|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|video)$/;
const UNSEEN = /^(?:script|style|template|noscript|head)$/;

/** Text with white space and quotes of one kind. */
const normalise = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/\u200B|\u00AD|\uFE0E|☐|☑/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** A footnote's way back, and the heading of all of them, which only those hear who do not see. */
const isOurs = ({ tagName, properties }: Element): boolean =>
  properties.dataFootnoteBackref !== undefined ||
  [properties.className].flat().includes("reversefootnote") ||
  (tagName === "h2" && [properties.className].flat().includes("sr-only"));

/** @param tree of HTML; our components for pictures and videos may be in it */
export function getTextFacts(tree: Root): TextFacts {
  const facts = { links: [], pictures: [], videos: [], headings: [] } as Record<List, string[]>;
  const words: string[] = [];
  const notes = new Map<string, Element>();
  const cited = new Set<string>();
  const ids = new Map<string, Element>();
  visit(tree, "element", (element) => {
    if (element.properties.id) ids.set(String(element.properties.id), element);
  });
  const collect = (node: Nodes): void => {
    if (node.type === "text") words.push(node.value);
    if (node.type === "mdxJsxFlowElement" && node.name === "Video") {
      const href = node.attributes.find((each) => "name" in each && each.name === "href");
      facts.videos.push(String(href?.value));
    }
    if (node.type === "root") node.children.forEach(collect);
    if (node.type !== "element" || UNSEEN.test(node.tagName) || isOurs(node)) return;
    const { tagName, properties } = node;
    const note = String(properties.dataId);
    if (tagName === "footnote-definition") return void notes.set(note, node);
    if (tagName === "footnote-reference") words.push(`${[...cited.add(note)].indexOf(note) + 1}`);
    const address = String(properties.href ?? properties.src ?? properties.data ?? "");
    const isEmbed = /^(?:iframe|embed|object|video-card)$/.test(tagName);
    const video = isEmbed ? findVideoUrl(address) : undefined;
    if (video) facts.videos.push(video);
    if (tagName === "img") facts.pictures.push(slugText(getFileName(address)));
    if (BLOCK.test(tagName)) words.push(" ");
    const start = words.length;
    if (!video) node.children.forEach(collect);
    const own = /^(?:a|h[1-6])$/.test(tagName) ? normalise(words.slice(start).join("")) : "";
    if (tagName === "a" && address !== "" && !/^#(?:fn|user-content-fn)/.test(address)) {
      const heading = address.startsWith("#") && ids.get(address.slice(1));
      const whole = heading ? `#${getText(heading)}` : address.replace(/^\/\//, "https://");
      facts.links.push(`${own} → ${normalise(decodeAddress(whole))}`);
    }
    if (/^h[1-6]$/.test(tagName) && own !== "") facts.headings.push(own);
    if (BLOCK.test(tagName)) words.push(" ");
  };
  collect(tree);
  for (const note of cited) notes.get(note)?.children.forEach(collect);
  return { ...facts, text: normalise(words.join("")) };
}

/**
 * Each way in which two texts differ for visitors, in words.
 *
 * @param before the text as it was
 * @param after what has become of it
 */
export function findDifferences(before: TextFacts, after: TextFacts): readonly string[] {
  const lists = LISTS.flatMap((name) => [
    ...without(before[name], after[name]).map((each) => `${name}: “${each}” is lost`),
    ...without(after[name], before[name])
      .filter((each) => !isBareAddress(each))
      .map((each) => `${name}: “${each}” is new`),
  ]);
  return before.text === after.text ? lists : [describeText(before.text, after.text), ...lists];
}

/** An address in a sentence, which is a link on this site, as on GitHub; in kramdown it is none. */
const isBareAddress = (link: string): boolean => {
  const [words = "", address = ""] = link.split(" → ");
  return /^(?:mailto:|https?:\/\/)?/.exec(address)?.[0] + words === address || words === address;
};

/** The items of a list that another has not, or not as often. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const rest = [...other];
  return list.filter((each) => {
    const index = rest.indexOf(each);
    if (index !== -1) rest.splice(index, 1);
    return index === -1;
  });
}

/** The first place where two texts part. */
function describeText(before: string, after: string): string {
  let start = 0;
  while (before[start] === after[start]) start += 1;
  let end = 0;
  const shorter = Math.min(before.length, after.length) - start;
  while (end < shorter && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const cut = (text: string) => {
    const part = text.slice(Math.max(0, start - 20), text.length - end + 20);
    return part.length > 160 ? `${part.slice(0, 160)}…` : part;
  };
  return `text: “${cut(before)}” has become “${cut(after)}”`;
}
