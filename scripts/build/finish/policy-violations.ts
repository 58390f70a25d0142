import { findAttribute, type PageElement } from "./page-tree";

/**
 * Checks that a page asks for nothing that its policy forbids on principle, so that a browser
 * never has to refuse it: styles and handlers in attributes, scripts in links, things from other
 * sites, and frames.
 *
 * @throws Error saying what it is and what to do instead
 */
export function assertPolicyKept(elements: readonly PageElement[]): void {
  for (const element of elements) {
    const problem = findProblem(element);
    if (problem) throw new Error(`<${element.tagName}> ${problem}`);
  }
}

const FRAMES = new Set(["base", "embed", "frame", "iframe", "object"]);

/** Elements that load what their attribute names; a link to elsewhere is fine. */
const LOADS: ReadonlyMap<string, string> = new Map([
  ["audio", "src"],
  ["image", "href"],
  ["img", "src"],
  ["input", "src"],
  ["script", "src"],
  ["source", "src"],
  ["track", "src"],
  ["use", "href"],
  ["video", "src"],
]);

/** Kinds of `<link>` that load something. */
const LOADING_LINK = /\b(?:icon|manifest|modulepreload|preload|stylesheet)\b/;

function findProblem(element: PageElement): string | undefined {
  if (FRAMES.has(element.tagName)) return "is not allowed: link to it instead.";
  if (findAttribute(element, "style") !== undefined) {
    return "has a style attribute, which the policy forbids: use a class.";
  }
  const handler = element.attrs.find(({ name }) => name.startsWith("on"));
  if (handler) return `has ${handler.name}, which the policy forbids: listen in a script of ours.`;
  if (element.attrs.some(({ value }) => /^\s*javascript:/i.test(value))) {
    return "has a javascript: address, which the policy forbids.";
  }
  const foreign = getLoaded(element).find((address) =>
    /^(?:\/\/|(?!data:)[a-z][a-z0-9+.-]*:)/i.test(address),
  );
  if (foreign) return `loads ${foreign} from another site: keep a copy here.`;
  return undefined;
}

function getLoaded(element: PageElement): readonly string[] {
  const isLink = element.tagName === "link";
  if (isLink && !LOADING_LINK.test(findAttribute(element, "rel") ?? "")) return [];
  const name = isLink ? "href" : LOADS.get(element.tagName);
  const address = name === undefined ? undefined : findAttribute(element, name);
  const candidates = (findAttribute(element, "srcset") ?? "").split(",");
  return [address ?? "", ...candidates.map((candidate) => candidate.trim())];
}
