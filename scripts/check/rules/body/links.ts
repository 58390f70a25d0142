import { toString as getText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { decodeAddress } from "../../../../lib/links/written-address";
import { getAllHeadings } from "../../../../lib/text/markdown/headings";
import { readPageTree } from "../../../../lib/text/markdown/markdown";
import { findMdxComponent } from "../../../../lib/text/markdown/mdx-vocabulary";
import type { CheckedDocument } from "../../document";
import { type Place, quote, refuse, warn } from "../../finding";
import type { CheckedSite } from "../../site";
import { findAddress } from "../../site-addresses";
import { findLinkProblem } from "../facts/links";
import { getTags } from "./markup";

/** Words that say nothing to somebody who hears only the links of a page. */
const EMPTY_WORDS =
  /^(?:words(?: that say where it leads)?|(?:please )?(?:click|tap|press|go|see|read|find out|learn|download)?(?: it| more| on)?(?: (?:here|this|this link|this page|link|more|details|info(?:rmation)?))?|here|this|this (?:link|page|article|post|site|website|one)|the (?:link|page|site|website)|link|page|website|site|more(?: (?:info(?:rmation)?|details|here))?|read on|continue(?: reading)?|url|pdf)[\s.…!»›>→:]*$/i;

type Link = {
  readonly url: string;
  readonly place: Place;
  /** Undefined where there are none to judge. */
  readonly words: string | undefined;
  readonly format: "text" | "link" | "web-address";
};

/** Links of a body: safe, there, and with words that say where they lead. */
export function checkLinks(document: CheckedDocument, site: CheckedSite): void {
  const { file } = document;
  for (const { url, place, words, format } of getLinks(document)) {
    const problem = findProblem(url, format, document, site);
    if (problem) {
      const [rule, reason, fix] = problem;
      const isAdvice = /^link\/(?:own-domain|slash|fragment)$/.test(rule);
      const advice = fix === undefined ? "" : ` Write ${fix}`;
      (isAdvice ? warn : refuse)(file, `“${url}” ${reason}${advice}`, place, rule);
    } else if (words !== undefined && EMPTY_WORDS.test(words.trim())) {
      const reason = `${quote(words) === "“”" ? "a link without words" : quote(words)} does not say where the link leads. Link the words that do.`;
      warn(file, reason, place, "link/words");
    }
  }
}

function getLinks(document: CheckedDocument): readonly Link[] {
  const links: Link[] = [];
  if (!document.body) return links;
  visit(document.body, (node) => {
    if (node.type === "definition") {
      links.push({ url: node.url, place: node.position, words: undefined, format: "text" });
    }
    if (node.type !== "link") return;
    const hasPicture = node.children.some((child) => child.type === "image");
    const words = hasPicture ? undefined : getText(node);
    links.push({ url: node.url, place: node.position, words, format: "text" });
  });
  for (const { name, isComponent, attributes, place } of getTags(document)) {
    const href = attributes.get("href");
    if (!isComponent && name === "a" && href !== undefined) {
      links.push({ url: href, place, words: undefined, format: "text" });
    }
    if (!isComponent) continue;
    for (const [key, { kind }] of Object.entries(findMdxComponent(name)?.properties ?? {})) {
      const url = attributes.get(key);
      if (url === undefined || (kind !== "link" && kind !== "web-address")) continue;
      links.push({ url, place, words: undefined, format: kind });
    }
  }
  return links;
}

function findProblem(
  url: string,
  format: Link["format"],
  document: CheckedDocument,
  site: CheckedSite,
): ReturnType<typeof findLinkProblem> {
  const [, path = "", fragment = ""] = /^([^#]*)#?(.*)$/s.exec(url) ?? [];
  if (url === "" || (path === "" && format !== "web-address")) {
    return url === "" ? ["link/broken", "is empty."] : findFragmentProblem(fragment, document);
  }
  const whole = url.replace(/^\/\//, "https://");
  const problem = findLinkProblem(whole, format, document, site);
  if (problem || fragment === "" || !path.startsWith("/")) return problem;
  const target = site.documents.find((each) => findAddress(each) === path);
  return target?.type === "Page" || target?.type === "Post"
    ? findFragmentProblem(fragment, target)
    : undefined;
}

function findFragmentProblem(
  fragment: string,
  document: CheckedDocument,
): ReturnType<typeof findLinkProblem> {
  const { file, body, bodyStart } = document;
  if (!body || fragment === "" || fragment === "top") return undefined;
  const ids = [
    ...getAllHeadings(readPageTree(String(file.value).slice(bodyStart))).map(({ id }) => id),
    ...getTags(document).flatMap(({ attributes }) => [
      attributes.get("id"),
      attributes.get("name"),
    ]),
  ];
  const isThere =
    ids.includes(fragment) ||
    ids.includes(decodeAddress(fragment)) ||
    /^(?:main|user-content-)/.test(fragment);
  return isThere ? undefined : ["link/fragment", "names a heading that is not there."];
}
