import {
  allowedHtml,
  LINK_PROTOCOLS,
  PRESENTATIONAL_ELEMENTS,
} from "../../../../lib/text/allowed-html";
import { MDX_COMPONENTS, type MdxComponent } from "../../../../lib/text/mdx-vocabulary";
import { findClosest } from "../../closest";
import type { CheckedDocument } from "../../document";
import { refuse, warn } from "../../finding";
import type { CheckedSite } from "../../site";
import { findReferenceProblem } from "../site/references";
import { getTags, type Tag } from "./markup";

const COMPONENTS: Readonly<Record<string, MdxComponent>> = MDX_COMPONENTS;
const NAMES = Object.keys(COMPONENTS);

/** Attributes that say how things look; the site decides that. */
const STYLING =
  /^(?:style|class(?:Name)?|align|vAlign|width|height|border|cell(?:Padding|Spacing)|bgColor|color|face|size|target|rel|loading|data.*|aria.*|role|name|hSpace|vSpace|tabIndex|summary|cite)$/;

/** Tags and attributes that are not on the list: nothing of them would be on the page. */
export function checkMarkup(document: CheckedDocument, site: CheckedSite): void {
  const { file } = document;
  for (const tag of getTags(document)) {
    const problem = tag.isComponent ? findComponentProblem(tag) : findHtmlProblem(tag);
    if (problem) refuse(file, problem[1], tag.place, problem[0]);
    for (const kind of ["event", "project"] as const) {
      const key = tag.isComponent ? tag.attributes.get(kind) : undefined;
      const unknown = key && findReferenceProblem(site, document, kind, key);
      if (unknown) refuse(file, unknown.message, tag.place, unknown.rule);
    }
  }
  const styled = getTags(document).find(
    ({ isComponent, attributes }) =>
      !isComponent && [...attributes.keys()].some((name) => /^(?:style|className)$/.test(name)),
  );
  if (styled) {
    const reason = `<${styled.name}>: style and class are left out, since the site decides how things look.`;
    warn(file, reason, styled.place, "html/style");
  }
}

type Problem = readonly [rule: string, reason: string];

const CODE = "content is never code. Take it out.";

function findHtmlProblem({ name, attributes }: Tag): Problem | undefined {
  for (const [key, value = ""] of attributes) {
    const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(value.replace(/[\p{Cc} ]/gu, ""))?.[1];
    // Links of the text are looked at by a rule of their own.
    const isAddress = name !== "a" && /^(?:href|src|action|formAction|xLinkHref)$/.test(key);
    const isRun =
      isAddress && scheme !== undefined && !LINK_PROTOCOLS.includes(scheme.toLowerCase());
    if (/^on/i.test(key) || isRun) return ["html/code", `<${name}>: ${key} is refused: ${CODE}`];
  }
  if (PRESENTATIONAL_ELEMENTS.includes(name)) return undefined;
  // The only <input> that a text can have is a tick of Markdown.
  if (!allowedHtml.tagNames?.includes(name) || name === "input") {
    const component = NAMES.find((each) => each.toLowerCase() === name);
    if (component) {
      return ["html/component", `<${component}> goes on lines of its own, outside of HTML.`];
    }
    const isCode =
      /^(?:script|iframe|object|embed|style|link|meta|base|form|input|button|select|textarea|svg|math|template|applet|frame|frameset|video|audio)$/;
    return isCode.test(name)
      ? ["html/code", `<${name}> is refused: ${CODE} Of a page or video elsewhere, give a link.`]
      : ["html/element", `<${name}> is no element of HTML that a text can have. Take it out.`];
  }
  const allowed = [
    ...(allowedHtml.attributes?.["*"] ?? []),
    ...(allowedHtml.attributes?.[name] ?? []),
  ].map((each) => (typeof each === "string" ? each : each[0]));
  const lost = [...attributes.keys()].find((key) => !allowed.includes(key) && !STYLING.test(key));
  return lost === undefined
    ? undefined
    : ["html/attribute", `<${name}>: ${lost} has no effect here. Take it out.`];
}

function findComponentProblem(tag: Tag): Problem | undefined {
  const { name, attributes, hasContent, isInSentence, around } = tag;
  const component = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (!component) {
    const meant = findClosest(name, NAMES);
    const advice = meant ? `Did you mean <${meant}>?` : `There are: ${NAMES.join(", ")}.`;
    return ["component/name", `there is no component <${name}>. ${advice}`];
  }
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
    if (value.trim() === "") return ["component/property", `<${name}>: ${key} has no value.`];
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
  const isLink = component.display === "inline";
  const outer = around.find(
    (each) => each === name || (isLink && COMPONENTS[each]?.display === "inline"),
  );
  return outer ? ["component/place", `<${name}> cannot be in <${outer}>.`] : undefined;
}
