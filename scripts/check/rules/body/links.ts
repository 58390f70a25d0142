import { toString as getText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { getAllHeadings } from "../../../../lib/text/headings";
import { MDX_COMPONENTS, type MdxComponent } from "../../../../lib/text/mdx-vocabulary";
import type { CheckedDocument } from "../../document";
import { type Place, quote, refuse, warn } from "../../finding";
import type { CheckedSite } from "../../site";
import { findAddress } from "../../site-addresses";
import { findLinkProblem } from "../facts/links";
import { getTags } from "./markup";

/** Words that say nothing to somebody who hears only the links of a page. */
const EMPTY_WORDS =
  /^(?:(?:please )?(?:click|tap|press|go|see|read|find out|learn|download)?(?: it| more| on)?(?: (?:here|this|this link|this page|link|more|details|info(?:rmation)?))?|here|this|this (?:link|page|article|post|site|website|one)|the (?:link|page|site|website)|link|page|website|site|more(?: (?:info(?:rmation)?|details|here))?|read on|continue(?: reading)?|url|pdf)[\s.…!»›>→:]*$/i;

type Link = {
  readonly url: string;
  readonly place: Place;
  /** Undefined where there are none to judge. */
  readonly words: string | undefined;
  readonly format: "link" | "web-address";
};

/** Links of a body: safe, there, and with words that say where they lead. */
export function checkLinks(document: CheckedDocument, site: CheckedSite): void {
  const { file } = document;
  for (const { url, place, words, format } of getLinks(document)) {
    const problem = findProblem(url, format, document, site);
    if (problem) {
      const [rule, reason, fix] = problem;
      const isAdvice = rule === "link/own-domain";
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
      links.push({ url: node.url, place: node.position, words: undefined, format: "link" });
    }
    if (node.type !== "link") return;
    const hasPicture = node.children.some((child) => child.type === "image");
    const words = hasPicture ? undefined : getText(node);
    links.push({ url: node.url, place: node.position, words, format: "link" });
  });
  for (const { name, isComponent, attributes, place } of getTags(document)) {
    const href = attributes.get("href");
    if (!isComponent && name === "a" && href !== undefined) {
      links.push({ url: href, place, words: undefined, format: "link" });
    }
    if (!isComponent || !Object.hasOwn(MDX_COMPONENTS, name)) continue;
    const { properties } = MDX_COMPONENTS[name as keyof typeof MDX_COMPONENTS] as MdxComponent;
    for (const [key, { kind }] of Object.entries(properties)) {
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
  if (/^(?:tel|geo|sms):/i.test(url)) return undefined;
  const [, path = "", fragment = ""] = /^([^#]*)#?(.*)$/s.exec(url) ?? [];
  if (url === "" || (path === "" && format === "link")) {
    return url === "" ? ["link/broken", "is empty."] : findFragmentProblem(fragment, document);
  }
  const problem = findLinkProblem(url, format, document, site);
  if (problem || fragment === "" || !path.startsWith("/")) return problem;
  const target = site.documents.find((each) => findAddress(each) === path);
  return target?.type === "Page" || target?.type === "Post"
    ? findFragmentProblem(fragment, target)
    : undefined;
}

function findFragmentProblem(
  fragment: string,
  { file, body, bodyStart }: CheckedDocument,
): ReturnType<typeof findLinkProblem> {
  if (!body || fragment === "" || fragment === "top") return undefined;
  const headings = getAllHeadings(String(file.value).slice(bodyStart));
  const isThere =
    headings.some(({ id }) => id === decodeURIComponent(fragment)) ||
    /^(?:main|user-content-)/.test(fragment);
  return isThere ? undefined : ["link/fragment", "names a heading that is not there."];
}
