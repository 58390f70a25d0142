import { visit } from "unist-util-visit";
import { visitParents } from "unist-util-visit-parents";
import {
  allowedHtml,
  EMBEDDED_ELEMENTS,
  isHtmlName,
  LINK_PROTOCOLS,
  REFUSED_ELEMENTS,
} from "../../../../lib/text/markdown/allowed-html";
import { findMdxComponent, MDX_COMPONENTS } from "../../../../lib/text/markdown/mdx-vocabulary";
import { isInLink, isLink } from "../../../../lib/text/markdown/nested-links";
import { findClosest } from "../../closest";
import { type CheckedDocument, getPosition } from "../../document";
import { type Place, quote, refuse, warn } from "../../finding";
import type { CheckedSite } from "../../site";
import { findReferenceProblem } from "../site/references";
import { getTags, type Tag } from "./markup";

const NAMES = Object.keys(MDX_COMPONENTS);

/** Tags with which something would be lost, wrong or run; advice about what has no effect. */
export function checkMarkup(document: CheckedDocument, site: CheckedSite): void {
  const { file } = document;
  const leftOut = new Map<string, Place>();
  const refused = new Set<Place>();
  for (const tag of getTags(document)) {
    // One message for a block of HTML, in which more would follow from it.
    if (refused.has(tag.place)) continue;
    const problem = tag.isComponent ? findComponentProblem(tag) : findHtmlProblem(tag);
    if (problem) {
      refused.add(tag.place);
      refuse(file, problem[1], tag.place, problem[0]);
    }
    for (const kind of ["event", "project"] as const) {
      const key = tag.isComponent ? tag.attributes.get(kind) : undefined;
      const unknown = key && findReferenceProblem(site, document, kind, key);
      if (unknown) refuse(file, unknown.message, tag.place, unknown.rule);
    }
    if (problem || tag.isComponent) continue;
    if (EMBEDDED_ELEMENTS.includes(tag.name)) {
      const reason = `<${tag.name}> becomes a link, since nothing of other sites is loaded. For a film there is ${MDX_COMPONENTS.Video.example}`;
      warn(file, reason, tag.place, "html/embed");
    } else for (const name of getLeftOut(tag)) leftOut.set(name, leftOut.get(name) ?? tag.place);
  }
  checkPlainTags(document);
  checkNestedLinks(document);
  const [first] = leftOut.values();
  if (leftOut.size === 0) return;
  const reason = `the site decides how things look, so this has no effect: ${[...leftOut.keys()].join(", ")}.`;
  warn(file, reason, first, "html/style");
}

function checkNestedLinks({ file, body }: CheckedDocument) {
  if (!body) return;
  visitParents(body, (node, parents) => {
    if (!isLink(node) || !isInLink(node, parents)) return;
    refuse(file, "a link cannot be in a link.", node.position, "link/nested");
  });
}

/** What looks like a tag and is none of HTML or ours, so that people see it as it stands. */
function checkPlainTags(document: CheckedDocument) {
  const { file, body } = document;
  if (!body) return;
  const source = String(file.value);
  visit(body, "text", ({ value, position }) => {
    if (!value.includes("<")) return;
    const [from = 0, to] = [position?.start.offset, position?.end.offset];
    for (const { index } of source.slice(from, to).matchAll(/(?<![\w\\])</g)) {
      const at = from + index;
      const [whole = "", name = ""] = PLAIN_TAG.exec(source.slice(at, at + 500)) ?? [];
      if (whole === "") continue;
      const place = getPosition(document, at, at + whole.length);
      const meant = findClosest(name, NAMES);
      if (meant) {
        const reason = `there is no component <${name}>. Did you mean <${meant}>?`;
        refuse(file, reason, place, "component/name");
      } else {
        const reason = `${quote(whole)} is neither HTML nor a component, so people see it as it stands.`;
        warn(file, reason, place, "html/element");
      }
    }
  });
}

const PLAIN_TAG = /^<\/?([A-Za-z][\w-]*)(?:\s[^<>]*)?\/?>/;

type Problem = readonly [rule: string, reason: string];

const CODE = "content is never code. Take it out.";

function findHtmlProblem({ name, attributes }: Tag): Problem | undefined {
  for (const [key, value = ""] of attributes) {
    const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(value.replace(/[\p{Cc} ]/gu, ""))?.[1];
    // Links of the text are looked at by a rule of their own.
    const isAddress = name !== "a" && /^(?:href|src|data|action|formAction|xLinkHref)$/.test(key);
    const isRun =
      isAddress && scheme !== undefined && !LINK_PROTOCOLS.includes(scheme.toLowerCase());
    if (/^(?:on|srcdoc$)/i.test(key) || isRun) {
      return ["html/code", `<${name}>: ${key} is refused: ${CODE}`];
    }
  }
  if (NAMES.includes(name)) {
    return ["html/component", `<${name}> goes on lines of its own, outside of HTML.`];
  }
  if (REFUSED_ELEMENTS.includes(name)) {
    return ["html/code", `<${name}> is refused: ${CODE} Of a page or form elsewhere, give a link.`];
  }
  return isHtmlName(name)
    ? undefined
    : ["html/element", `<${name}> is no HTML, and would be lost. As a word write &lt;${name}&gt;`];
}

/** Attributes, or the element itself, that a page does not have. */
function getLeftOut({ name, attributes }: Tag): readonly string[] {
  if (!allowedHtml.tagNames?.includes(name)) return [`<${name}>`];
  const allowed = [
    ...(allowedHtml.attributes?.["*"] ?? []),
    ...(allowedHtml.attributes?.[name] ?? []),
  ].map((each) => (typeof each === "string" ? each : each[0]));
  return [...attributes.keys()]
    .filter((key) => !allowed.includes(key) && !(name === "a" && key === "name"))
    .map((key) => (key === "className" ? "class" : key.toLowerCase()));
}

function findComponentProblem(tag: Tag): Problem | undefined {
  const { name, attributes, hasContent, isInSentence, around } = tag;
  const component = findMdxComponent(name);
  if (!component) return ["component/name", `<${name}> is none of our components.`];
  const { properties, children } = component;
  for (const [key, value] of attributes) {
    if (value === undefined) {
      return ["component/code", `<${name}>: { } would be run, and ${CODE} Write ${key}="…".`];
    }
    if (!Object.hasOwn(properties, key)) {
      const list = Object.keys(properties).join(", ");
      const advice = list === "" ? "It has no properties." : `It can have: ${list}.`;
      return ["component/property", `<${name}> has no ${key}. ${advice}`];
    }
    // What our own examples have where somebody has to write.
    if (/^\s*$|^(?:…|\.{3})$|[=/]…/.test(value)) {
      return ["component/property", `<${name}>: ${key} has no value.`];
    }
  }
  const missing = Object.entries(properties).find(
    ([key, { isRequired }]) => isRequired && !attributes.has(key),
  );
  if (missing) return ["component/property", `<${name}> needs ${missing[0]}="…".`];
  if (children === "none" && hasContent) {
    return ["component/content", `<${name}> has no content of its own. Close it at once: />.`];
  }
  if (children === "required" && !hasContent) {
    return ["component/content", `there is nothing in <${name}>.`];
  }
  if (component.display === "block" && isInSentence) {
    const reason = `<${name}> goes on lines of its own, with an empty line before and after it.`;
    return ["component/place", reason];
  }
  // Links in links have a rule of their own.
  return component.display === "block" && around.includes(name)
    ? ["component/place", `<${name}> cannot be in <${name}>.`]
    : undefined;
}
