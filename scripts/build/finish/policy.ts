import { createHash } from "node:crypto";
import { findAttribute, getOwnText, type PageElement } from "./page-tree";

/** What a Content-Security-Policy has to allow: a directive, and a source for it. */
export type PolicyNeed = readonly [directive: string, source: string];

/**
 * What every page may: nothing but a picture of our own, for browsers ask for a favicon. No sink
 * that turns text into script may be used, and nothing may be declared safe for it.
 */
const BASE: readonly (readonly [directive: string, sources: readonly string[]])[] = [
  ["default-src", []],
  ["script-src", []],
  ["style-src", []],
  ["img-src", ["'self'"]],
  ["base-uri", []],
  ["form-action", []],
  ["require-trusted-types-for", ["'script'"]],
  ["trusted-types", []],
];

/** Types of scripts that a policy concerns; all others are data. */
const SCRIPT_TYPES =
  /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script)$/i;

/**
 * The strictest policy that allows what pages need, as a header or a `<meta>` says it; the same
 * needs always in the same order.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
export function formatPolicy(needs: readonly PolicyNeed[]): string {
  const policy = new Map(BASE.map(([directive, sources]) => [directive, new Set(sources)]));
  for (const [directive, source] of needs) {
    policy.set(directive, (policy.get(directive) ?? new Set()).add(source));
  }
  return [...policy]
    .map(([directive, sources]) => `${directive} ${[...sources].sort().join(" ") || "'none'"}`)
    .join("; ");
}

/** How a policy names one inline script or style. @example getHash("") // "'sha256-47DEQ…'" */
export function getHash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** What a policy has to allow for the sake of one element. */
export function getPolicyNeeds(element: PageElement): readonly PolicyNeed[] {
  switch (element.tagName) {
    case "script":
      return getScriptNeeds(element);
    case "style":
      return getStyleNeeds(getOwnText(element));
    case "link":
      return getLinkNeeds(findAttribute(element, "rel") ?? "");
    case "img":
    case "source":
    case "image":
      return element.attrs.some(({ value }) => value.startsWith("data:"))
        ? [["img-src", "data:"]]
        : [];
    case "audio":
    case "video":
      return [["media-src", "'self'"]];
    case "form":
      return [["form-action", getOrigin(findAttribute(element, "action") ?? "")]];
    default:
      return [];
  }
}

/**
 * Speculation rules are allowed by their hash, too: browsers ignore `'inline-speculation-rules'`
 * once a policy has any hash, as they do with `'unsafe-inline'`.
 */
function getScriptNeeds(script: PageElement): readonly PolicyNeed[] {
  if (!SCRIPT_TYPES.test(findAttribute(script, "type") ?? "")) return [];
  if (findAttribute(script, "src") === undefined) {
    return [["script-src", getHash(getOwnText(script))]];
  }
  return [
    ["script-src", "'self'"],
    ["connect-src", "'self'"],
  ];
}

function getStyleNeeds(css: string): readonly PolicyNeed[] {
  const dataPicture: PolicyNeed = ["img-src", "data:"];
  const font: PolicyNeed = ["font-src", "'self'"];
  return [
    ["style-src", getHash(css)],
    ...(/url\(["']?data:image/.test(css) ? [dataPicture] : []),
    ...(css.includes("@font-face") ? [font] : []),
  ];
}

function getLinkNeeds(rel: string): readonly PolicyNeed[] {
  if (rel === "stylesheet") return [["style-src", "'self'"]];
  if (rel === "manifest") return [["manifest-src", "'self'"]];
  return [];
}

const getOrigin = (address: string): string => /^https?:\/\/[^/?#]+/.exec(address)?.[0] ?? "'self'";
