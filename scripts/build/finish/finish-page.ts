import { defaultTreeAdapter, parse, serialize } from "parse5";
import { freezeStages } from "./freeze-stages";
import {
  createElement,
  findAttribute,
  getChildren,
  getElements,
  getNodes,
  getOwnText,
  insertAfter,
  isComment,
  isElement,
  isHtmlElement,
  type PageElement,
  type PageNode,
} from "./page-tree";
import { formatPolicy, getPolicyNeeds, type PolicyNeed } from "./policy";
import { assertPolicyKept } from "./policy-violations";

/** The style sheets of an export: their text by address, "/_next/static/a.css". */
export type StyleSheets = ReadonlyMap<string, string>;

export type FinishedPage = {
  readonly html: string;
  readonly title: string;
  /** What its policy has to allow. */
  readonly needs: readonly PolicyNeed[];
};

/** Scripts of Next's runtime, and their preloads. */
const CHUNK = /^\/_next\/static\/[^?]+\.js(?:\?|$)/;

/** Next's inline scripts: React's data, Turbopack's list of chunks, the clock of streaming. */
const INLINE =
  /^\(?(?:globalThis|self)(?:\.|\[")(?:TURBOPACK|__next_)|^requestAnimationFrame\(function\(\)\{\$RT=/;

const FLIGHT = /<script>self\.__next_f\.push\(.*?<\/script>/gs;

/**
 * Takes out React's data, in which Next says all of a page a second time: to parse it would take
 * longer than the page, and each of its words could be the name of a class whose styles are kept.
 */
export const removeFlight = (source: string): string => source.replaceAll(FLIGHT, "");

/**
 * When browsers fetch a page before it is asked for: prefetched while the pointer rests on its
 * link, prerendered once the link is pressed. Only addresses with a slash at the end, which is how
 * pages are linked: short links and files are never fetched unasked, nor is what robots are told not
 * to follow.
 */
const FETCHED_EARLY = {
  and: [{ href_matches: ["/", "/*/"] }, { not: { selector_matches: "[rel=nofollow]" } }],
};
const SPECULATION_RULES = JSON.stringify({
  prefetch: [{ where: FETCHED_EARLY, eagerness: "moderate" }],
  prerender: [{ where: FETCHED_EARLY, eagerness: "conservative" }],
});

/**
 * The policy that a page brings itself. Next writes no such page: it is whole, and is left as it
 * is; its address, and all below it, are served under that policy.
 */
export const findOwnPolicy = (source: string): string | undefined =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(source)?.[1];

/**
 * Finishes one page of the export: takes Next's runtime out, puts the styles in, and adds the
 * Content-Security-Policy and speculation rules. What a reader gets of it stays the same.
 *
 * @param source the page as Next wrote it
 * @param file path within the export, for errors
 * @param addresses of all pages
 * @throws Error if the page is not as Next 16 writes it, or asks for what the policy forbids
 */
export function finishPage(
  source: string,
  file: string,
  styleSheets: StyleSheets,
  addresses: ReadonlySet<string> = new Set(),
): FinishedPage {
  const document = parse(source);
  try {
    removeRuntime(document);
    inlineStyles(document, styleSheets);
    removeNeedless(document, addresses);
    const elements = getElements(document);
    const head = getElement(elements, "head");
    defaultTreeAdapter.appendChild(
      head,
      createElement("script", { type: "speculationrules" }, SPECULATION_RULES),
    );
    const kept = getElements(document);
    assertPolicyKept(kept);
    const needs = kept.flatMap(getPolicyNeeds);
    // Right after the character set, so that it holds for all that follows.
    const charset = elements.find((element) => findAttribute(element, "charset") !== undefined);
    const content = formatPolicy(needs);
    insertAfter(
      createElement("meta", { "http-equiv": "Content-Security-Policy", content }),
      charset ?? head,
    );
    moveRefresh(kept, head);
    setLanguage(kept);
    freezeStages(document);
    return { html: serialize(document), title: getOwnText(getElement(elements, "title")), needs };
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}

function getElement(elements: readonly PageElement[], tagName: string): PageElement {
  const found = elements.find((element) => isHtmlElement(element, tagName));
  if (!found) throw new Error(`expected a <${tagName}>.`);
  return found;
}

/**
 * Next ships its runtime with every page: scripts and their preloads, the data React needs to take
 * the page over ("flight"), and the markers by which it streams. A page of ours is whole without.
 */
function removeRuntime(document: PageNode): void {
  for (const node of getNodes(document)) {
    assertComplete(node);
    const isNeedless = isComment(node) || (isElement(node) && (isRuntime(node) || isMarker(node)));
    if (isNeedless) defaultTreeAdapter.detachNode(node);
    else if (isElement(node)) assertNotNexts(node);
  }
}

function isRuntime(element: PageElement): boolean {
  if (isHtmlElement(element, "link")) {
    const isPreload = /^(?:module)?preload$/.test(findAttribute(element, "rel") ?? "");
    return isPreload && CHUNK.test(findAttribute(element, "href") ?? "");
  }
  if (!isHtmlElement(element, "script")) return false;
  const address = findAttribute(element, "src");
  return address === undefined ? INLINE.test(getOwnText(element)) : CHUNK.test(address);
}

/** `<div hidden><!--$--><!--/$--></div>`, which Next leaves for late metadata. */
function isMarker(element: PageElement): boolean {
  const [attribute, ...others] = element.attrs;
  return (
    isHtmlElement(element, "div") &&
    attribute?.name === "hidden" &&
    others.length === 0 &&
    getChildren(element).every(
      (child) => isComment(child) || ("value" in child && child.value.trim() === ""),
    )
  );
}

/** What arrives late is in hidden places until a script moves it. */
function assertComplete(node: PageNode): void {
  const isPending = isComment(node) && /^\$[?!~]/.test(node.data);
  const isPlaceholder = isElement(node) && /^[BPS]:/.test(findAttribute(node, "id") ?? "");
  if (isPending || isPlaceholder) {
    throw new Error("part of it only appears by script: a component that suspends?");
  }
}

function assertNotNexts(element: PageElement): void {
  if (!isHtmlElement(element, "script")) return;
  const sign = /__next_\w|TURBOPACK|\$R[A-Z]\b/.exec(getOwnText(element))?.[0];
  if (sign !== undefined) {
    throw new Error(`expected no more scripts of Next, found one with “${sign}”.`);
  }
}

/**
 * Takes out what only leads to a page that this series does not have, `data-needs="/about/"`: of a
 * link, the words stay.
 */
function removeNeedless(document: PageNode, addresses: ReadonlySet<string>): void {
  for (const element of getElements(document)) {
    const address = findAttribute(element, "data-needs");
    if (address === undefined) continue;
    element.attrs = element.attrs.filter(({ name }) => name !== "data-needs");
    if (addresses.has(address)) continue;
    const words = isHtmlElement(element, "a") ? element.childNodes.splice(0) : [];
    for (const node of words) {
      if (element.parentNode) defaultTreeAdapter.insertBefore(element.parentNode, node, element);
    }
    defaultTreeAdapter.detachNode(element);
  }
}

/**
 * React writes the address that a page leads on to before what Next says of the page or after it,
 * whichever is ready first. In one place, builds of the same content are the same byte for byte.
 */
function moveRefresh(elements: readonly PageElement[], head: PageElement): void {
  const isRefresh = (element: PageElement) => findAttribute(element, "http-equiv") === "refresh";
  for (const refresh of elements.filter(isRefresh)) {
    defaultTreeAdapter.detachNode(refresh);
    defaultTreeAdapter.appendChild(head, refresh);
  }
}

/**
 * A page in another language than the site's says so on the part of it that is, `data-page`; what
 * all pages share, the header and footer, says that it is not.
 */
function setLanguage(elements: readonly PageElement[]): void {
  const part = elements.find((element) => findAttribute(element, "data-page") !== undefined);
  if (!part) return;
  const own = part.attrs.find(({ name }) => name === "lang");
  const ofSite = getElement(elements, "html").attrs.find(({ name }) => name === "lang");
  if (!own || !ofSite) throw new Error("expected the language of the page and of the site.");
  for (const shared of getChildren(getElement(elements, "body"))) {
    const isShared = isElement(shared) && !/^(?:main|script|style)$/.test(shared.tagName);
    if (isShared) shared.attrs.push({ ...ofSite });
  }
  ofSite.value = own.value;
  part.attrs = part.attrs.filter(({ name }) => name !== "data-page");
}

/** One `<style>` in place of the style sheets: the page is complete in one round trip. */
function inlineStyles(document: PageNode, styleSheets: StyleSheets): void {
  const links = getElements(document).filter(
    (element) =>
      isHtmlElement(element, "link") &&
      findAttribute(element, "rel") === "stylesheet" &&
      findAttribute(element, "href")?.includes("/_next/static/"),
  );
  const css = links.map((link) => getCss(link, styleSheets)).join("");
  links.forEach((link, index) => {
    if (index === 0) insertAfter(createElement("style", {}, css), link);
    defaultTreeAdapter.detachNode(link);
  });
}

function getCss(link: PageElement, styleSheets: StyleSheets): string {
  const address = (findAttribute(link, "href") ?? "").replace(/\?.*$/, "");
  const css = styleSheets.get(address);
  if (css === undefined) throw new Error(`expected the style sheet ${address} in the export.`);
  const obstacle = /<\/style|url\((?!["']?(?:\/|data:|#))[^)]*\)?/i.exec(css)?.[0];
  if (obstacle !== undefined) {
    throw new Error(`${address} cannot be in the page because of “${obstacle}”.`);
  }
  return css;
}
