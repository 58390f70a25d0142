import { MDX_COMPONENTS } from "../../../lib/text/mdx-vocabulary";
import { askDidYouMean, findClosest } from "../closest";
import { type Finding, type FindingOptions, quote } from "../finding";
import { getSlice } from "../source-text";
import { type MarkupElement, reportElement } from "./markup-element";

const CODE =
  /^(?:script|iframe|object|embed|style|link|meta|base|form|input|button|select|textarea|svg|math|template|noscript|applet|frame|frameset|portal|video|audio)$/i;

/** What to say about a tag that is not in the vocabulary. */
export function refuseElement(element: MarkupElement): Finding {
  const { name, tag, span } = element;
  if (name === "") {
    const message = `${quote(tag)}: an empty tag has no use here. Take it out.`;
    return reportElement(element, span, "mdx/html", message);
  }
  if (CODE.test(name)) return refuseCode(element);
  if (/^[A-Z]|[.:]/.test(name)) return refuseComponent(element);
  return refuseHtml(element);
}

function refuseCode(element: MarkupElement): Finding {
  const { name, tag, span } = element;
  const address = /(?:src|href)="([^"]*)"/.exec(tag)?.[1];
  const isVideo = address !== undefined && /youtu|vimeo|\.mp4/.test(address);
  const message = `${quote(tag)}: <${name}> is refused: content is never code, and nothing of other sites is built in. Link to it, or use a documented component.`;
  const instead = isVideo ? `<Video href="${mendVideoAddress(address)}" title="…" />` : undefined;
  return reportElement(element, span, "mdx/code", message, { instead });
}

/** @example mendVideoAddress("https://www.youtube.com/embed/x") // "https://www.youtube.com/watch?v=x" */
function mendVideoAddress(address: string): string {
  const id = /youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/.exec(address)?.[1];
  return id === undefined
    ? address.replace(/^\/\//, "https://")
    : `https://www.youtube.com/watch?v=${id}`;
}

const COMPONENT_NAMES = Object.keys(MDX_COMPONENTS);

function refuseComponent(element: MarkupElement): Finding {
  const { source, name, tag, span, tagSpan } = element;
  const meant = findClosest(name, COMPONENT_NAMES);
  const list = meant ? askDidYouMean(meant) : ` There are: ${COMPONENT_NAMES.join(", ")}.`;
  const message = `${quote(tag)}: there is no component <${name}>.${list}`;
  const at = getSlice(source, span).includes("\n") ? tagSpan : span;
  const replacement =
    meant &&
    getSlice(source, at).replace(`<${name}`, `<${meant}`).replace(`</${name}>`, `</${meant}>`);
  return reportElement(element, at, "mdx/component", message, { replacement });
}

function refuseHtml(element: MarkupElement): Finding {
  const { name, tag, span } = element;
  const meant = COMPONENT_NAMES.find((each) => each.toLowerCase() === name.toLowerCase());
  const advice = meant === undefined ? " Write it in Markdown." : askDidYouMean(meant);
  const message = `${quote(tag)}: <${name}> cannot be used here.${advice}`;
  const options = meant ? { instead: tag.replace(`<${name}`, `<${meant}`) } : findMarkdown(element);
  return reportElement(element, span, "mdx/html", message, options);
}

/** What to write instead of common HTML. */
const IN_MARKDOWN: ReadonlyMap<string, (content: string) => string> = new Map([
  ...["b", "strong"].map((name) => [name, (content: string) => `**${content}**`] as const),
  ...["i", "em"].map((name) => [name, (content: string) => `*${content}*`] as const),
  ...["del", "s", "strike"].map((name) => [name, (content: string) => `~~${content}~~`] as const),
  ...["u", "font", "center", "div", "section", "p"].map(
    (name) => [name, (content: string) => content] as const,
  ),
  ...["h1", "h2"].map((name) => [name, (content: string) => `## ${content}`] as const),
  ["h3", (content) => `### ${content}`],
  ["h4", (content) => `#### ${content}`],
  ["code", (content) => `\`${content}\``],
  ["li", (content) => `- ${content}`],
  ["blockquote", (content) => `> ${content}`],
  ["aside", (content) => `<Note>\n\n${content}\n\n</Note>`],
  ["hr", () => "---"],
]);

function findMarkdown(element: MarkupElement): FindingOptions {
  const { name } = element;
  const content = element.content.trim();
  if (name === "a") return offerAddress(getValue(element, "href"), `[${content || "…"}]`);
  if (name === "img") {
    return offerAddress(getValue(element, "src"), `![${getValue(element, "alt")}]`);
  }
  const markdown = IN_MARKDOWN.get(name.toLowerCase())?.(content);
  return markdown?.includes("\n") ? { instead: markdown } : { replacement: markdown };
}

/** Markdown for a link or picture, unless its address would be refused there too. */
function offerAddress(address: string, words: string): FindingOptions {
  const isRefused = /^\s*[a-z][a-z\d+.-]*:/i.test(address) && !/^(?:https?|mailto):/i.test(address);
  return isRefused ? {} : { replacement: `${words}(${address})` };
}

function getValue({ node }: MarkupElement, key: string): string {
  const attribute = node.attributes.find(
    (each) => each.type === "mdxJsxAttribute" && each.name === key,
  );
  return typeof attribute?.value === "string" ? attribute.value : "…";
}
