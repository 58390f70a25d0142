import type { Nodes, Root } from "hast";
import { toString as getText } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { decodeAddress } from "../../../lib/links/written-address";
import { isInline } from "../../../lib/text/markdown/page-words";
import { slugText } from "../../../lib/text/slug-text";
import { findVideoUrl, getFileName } from "./adapt-html";

const UNSEEN = /^(?:script|style|template|noscript|head)$/;

/** Text with white space and quotes of one kind. */
const normalise = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/\u200B|\u00AD|\uFE0E|☐|☑/g, "")
    .replace(/\s+/g, " ")
    // Between pictures or links browsers show hardly any.
    .replace(/\] \[/g, "][")
    .trim();

/**
 * What visitors get of a text, however it is written: its words block by block, with marks for
 * headings, links, pictures and videos; without the numbers of notes and the ways back from them.
 *
 * @param tree of HTML; our components for videos may be in it
 */
export function getLines(tree: Root): readonly string[] {
  const ids = new Map<string, string>();
  visit(tree, "element", (element) => {
    if (element.properties.id) ids.set(String(element.properties.id), getText(element));
  });
  const read = (node: Nodes): string => {
    if (node.type === "text") return node.value.replace(/\s+/g, " ");
    if (node.type === "root") return node.children.map(read).join("");
    if (node.type === "mdxJsxFlowElement") {
      const href = node.attributes.find((each) => "name" in each && each.name === "href");
      return `\n[video ${href?.value}]\n`;
    }
    if (node.type !== "element" || UNSEEN.test(node.tagName)) return "";
    const { tagName, properties, children } = node;
    const address = String(properties.href ?? properties.src ?? properties.data ?? "");
    if (/^#(?:user-content-)?fn/.test(address) || properties.id === "footnote-label") return "";
    const video = /^(?:iframe|embed|object|video-card)$/.test(tagName) && findVideoUrl(address);
    if (video) return `\n[video ${video}]\n`;
    if (tagName === "img") return `[picture ${slugText(getFileName(address))}]`;
    const words = children.map(read).join("");
    if (/^h[1-6]$/.test(tagName)) return words.trim() && `\n# ${words.trim()}\n`;
    if (tagName === "a" && address !== "") {
      const place = address.startsWith("#") ? `#${ids.get(address.slice(1))}` : address;
      const whole = decodeAddress(place.replace(/^\/\//, "https://"));
      // An address in a sentence is a link on this site, as on GitHub; in kramdown it is none.
      const isBare = ["", "mailto:", "http://", "https://"].some(
        (start) => start + words === whole,
      );
      return isBare ? words : `[${words.trim()} → ${whole}]`;
    }
    return isInline(tagName) ? words : `\n${words}\n`;
  };
  return read(tree).split("\n").map(normalise).filter(Boolean);
}

/**
 * Each way in which two texts differ for visitors, in words.
 *
 * @param before the lines of a text as it was
 * @param after those of what has become of it
 */
export function findDifferences(before: readonly string[], after: readonly string[]) {
  const differences = [
    ...without(before, after).map((line) => `lost: ${line.slice(0, 200)}`),
    ...without(after, before).map((line) => `new: ${line.slice(0, 200)}`),
  ];
  const isSame = before.join("\n") === after.join("\n");
  return isSame || differences.length > 0 ? differences : ["Its parts have another order."];
}

/** The items of a list that another has not, or not as often. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const rest = [...other];
  return list.filter((each) => {
    const index = rest.indexOf(each);
    if (index !== -1) rest.splice(index, 1);
    return index === -1;
  });
}
