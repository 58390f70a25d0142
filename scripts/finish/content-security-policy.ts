import { createHash } from "node:crypto";
import { findAttribute, getOwnText, type PageElement } from "./page-tree";

/**
 * A Content-Security-Policy: what each directive allows. A directive that allows nothing says
 * 'none'; a kind of resource without directive falls back to `default-src 'none'`.
 */
export type Policy = ReadonlyMap<string, ReadonlySet<string>>;

/** What every page may: nothing but a picture of our own, for browsers ask for a favicon. */
const NOTHING: readonly (readonly [string, readonly string[]])[] = [
  ["default-src", []],
  ["script-src", []],
  ["style-src", []],
  ["img-src", ["'self'"]],
  ["base-uri", []],
  ["form-action", []],
];

/** No sink that turns text into script may be used, and nothing may be declared safe for it. */
const TRUSTED_TYPES: readonly (readonly [string, readonly string[]])[] = [
  ["require-trusted-types-for", ["'script'"]],
  ["trusted-types", []],
];

/** What the finish step adds to a page, or leaves in it. */
export type PageFacts = {
  /** Styles that it puts into the page. */
  readonly styles: readonly string[];
  /** Scripts that it puts into the page. */
  readonly scripts: readonly string[];
  /** Whether Next's runtime is in the page. */
  readonly hasRuntime: boolean;
};

/**
 * The strictest policy under which a page of ours is whole. With the runtime it goes without
 * trusted types, for the runtime loads scripts by their address.
 *
 * Speculation rules are allowed by their hash: browsers ignore `'inline-speculation-rules'` once a
 * policy has any hash, as they do with `'unsafe-inline'`.
 *
 * @param elements what is in the page and may need leave: scripts, styles, pictures, forms …
 */
export function getPagePolicy(elements: readonly PageElement[], facts: PageFacts): Policy {
  const { styles, scripts, hasRuntime } = facts;
  const needs: readonly Need[] = [
    ...elements.flatMap(getNeeds),
    ...styles.flatMap(getStyleNeeds),
    ...scripts.map((script): Need => ["script-src", getHash(script)]),
  ];
  return collect([
    ...NOTHING,
    ...(hasRuntime ? [] : TRUSTED_TYPES),
    ...needs.map(([directive, source]) => [directive, [source]] as const),
  ]);
}

/** The strictest policy that allows all that each of several policies allows. */
export function joinPolicies(policies: readonly Policy[]): Policy {
  const joined = collect(policies.flatMap((policy) => [...policy]));
  return new Map(
    [...joined].filter(
      ([directive]) =>
        !TRUSTED_TYPES.some(([name]) => name === directive) ||
        policies.every((policy) => policy.has(directive)),
    ),
  );
}

function collect(parts: readonly (readonly [string, Iterable<string>])[]): Policy {
  const policy = new Map<string, Set<string>>();
  for (const [directive, sources] of parts) {
    const known = policy.get(directive) ?? new Set();
    for (const source of sources) known.add(source);
    policy.set(directive, known);
  }
  return policy;
}

/** A policy as a header or a `<meta>` says it; the same sources always in the same order. */
export function formatPolicy(policy: Policy): string {
  return [...policy]
    .map(([directive, sources]) => {
      const inOrder = [...sources].sort();
      return `${directive} ${inOrder.length > 0 ? inOrder.join(" ") : "'none'"}`;
    })
    .join("; ");
}

/** How a policy names one inline script or style. @example getHash("") // "'sha256-47DEQ…'" */
export function getHash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

type Need = readonly [directive: string, source: string];

function getNeeds(element: PageElement): readonly Need[] {
  const address = findAttribute(element, "src");
  switch (element.tagName) {
    case "script":
      return getScriptNeeds(element, address);
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

/** Types of scripts that a policy concerns; all others are data. */
const SCRIPT_TYPES =
  /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script)$/i;

function getScriptNeeds(script: PageElement, address: string | undefined): readonly Need[] {
  const type = findAttribute(script, "type") ?? "";
  if (!SCRIPT_TYPES.test(type)) return [];
  if (address === undefined) return [["script-src", getHash(getOwnText(script))]];
  return [
    ["script-src", "'self'"],
    ["connect-src", "'self'"],
  ];
}

function getStyleNeeds(css: string): readonly Need[] {
  const dataPicture: Need = ["img-src", "data:"];
  const font: Need = ["font-src", "'self'"];
  return [
    ["style-src", getHash(css)],
    ...(/url\(["']?data:image/.test(css) ? [dataPicture] : []),
    ...(css.includes("@font-face") ? [font] : []),
  ];
}

function getLinkNeeds(rel: string): readonly Need[] {
  if (rel === "stylesheet") return [["style-src", "'self'"]];
  if (rel === "manifest") return [["manifest-src", "'self'"]];
  return [];
}

function getOrigin(address: string): string {
  return /^https?:\/\/[^/?#]+/.exec(address)?.[0] ?? "'self'";
}
