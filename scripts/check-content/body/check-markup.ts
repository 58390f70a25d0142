import type { Nodes, Parents, Root } from "mdast";
import {
  MDX_COMPONENTS,
  MDX_ELEMENTS,
  type MdxComponent,
  type MdxComponentName,
} from "../../../lib/mdx-vocabulary";
import { askDidYouMean, findClosest } from "../closest";
import { type Finding, type FindingOptions, makeFinding, quote } from "../finding";
import { getSlice, type SourceText, type Span } from "../source-text";
import type { MdxElementNode } from "./body-facts";
import {
  type Explanation,
  explainBareLessThan,
  explainBrace,
  explainModuleLine,
} from "./explain-markup";
import { toFinding } from "./parse-body";
import { getPropertySpan, getSpan, walk } from "./tree";

/**
 * Compares a text with the vocabulary: documented components with documented properties, a few
 * elements of HTML, and nothing that is code. Everything not allowed is refused.
 *
 * @param body where in the file the text is
 */
export function checkMarkup(source: SourceText, root: Root, body: Span): readonly Finding[] {
  const checker = new MarkupChecker(source, body);
  walk(root, (node, parents) => checker.check(node, parents));
  return checker.findings;
}

const CODE_ELEMENTS =
  /^(?:script|iframe|object|embed|style|link|meta|base|form|input|button|select|textarea|svg|math|template|noscript|applet|frame|frameset|portal|video|audio)$/i;

/** What to write instead of common HTML. */
const IN_MARKDOWN = new Map<string, (content: string) => string>(
  Object.entries({
    b: (content: string) => `**${content}**`,
    strong: (content: string) => `**${content}**`,
    i: (content: string) => `*${content}*`,
    em: (content: string) => `*${content}*`,
    u: (content: string) => content,
    font: (content: string) => content,
    center: (content: string) => content,
    div: (content: string) => content,
    section: (content: string) => content,
    p: (content: string) => content,
    code: (content: string) => `\`${content}\``,
    del: (content: string) => `~~${content}~~`,
    s: (content: string) => `~~${content}~~`,
    strike: (content: string) => `~~${content}~~`,
    h1: (content: string) => `## ${content}`,
    h2: (content: string) => `## ${content}`,
    h3: (content: string) => `### ${content}`,
    h4: (content: string) => `#### ${content}`,
    li: (content: string) => `- ${content}`,
    blockquote: (content: string) => `> ${content}`,
    aside: (content: string) => `<Note>\n\n${content}\n\n</Note>`,
  }),
);

class MarkupChecker {
  readonly findings: Finding[] = [];

  constructor(
    private readonly source: SourceText,
    private readonly body: Span,
  ) {}

  check(node: Nodes, parents: readonly Parents[]): void {
    const span = getSpan(node, this.body.start);
    switch (node.type) {
      case "mdxjsEsm":
        this.explain(explainModuleLine, span);
        return;
      case "mdxFlowExpression":
      case "mdxTextExpression":
        this.explain(explainBrace, span);
        return;
      case "text":
        this.checkText(span);
        return;
      case "listItem":
        if (typeof node.checked === "boolean") {
          const whole = getSlice(this.source, span).split("\n")[0] ?? "";
          this.report(
            span,
            "mdx/html",
            `${quote(whole)}: boxes to tick do nothing on a page. Write a plain list.`,
            {
              instead: whole.replace(/\[[ xX]\]\s*/, ""),
            },
          );
        }
        return;
      case "mdxJsxFlowElement":
      case "mdxJsxTextElement":
        this.checkElement(node, span, parents);
    }
  }

  private checkElement(node: MdxElementNode, span: Span, parents: readonly Parents[]): void {
    const { name } = node;
    const tag = this.getTag(span);
    if (name === null) {
      this.report(span, "mdx/html", `${quote(tag)}: an empty tag has no use here. Take it out.`);
      return;
    }
    for (const attribute of node.attributes) {
      if (attribute.type === "mdxJsxExpressionAttribute" || typeof attribute.value === "object") {
        if (attribute.type === "mdxJsxAttribute" && attribute.value === null) continue;
        this.refuseCode(node, attribute, span, tag);
      }
    }
    if (isComponentName(name)) this.checkComponent(node, name, span, parents);
    else if (Object.hasOwn(MDX_ELEMENTS, name)) this.checkHtml(node, name, span);
    else this.refuseElement(node, name, span);
  }

  private checkComponent(
    node: MdxElementNode,
    name: MdxComponentName,
    span: Span,
    parents: readonly Parents[],
  ): void {
    const component: MdxComponent = MDX_COMPONENTS[name];
    const tag = this.getTag(span);
    this.checkProperties(node, name, Object.keys(component.properties), span);
    for (const [key, { isRequired }] of Object.entries(component.properties)) {
      if (
        !isRequired ||
        node.attributes.some((each) => each.type === "mdxJsxAttribute" && each.name === key)
      )
        continue;
      const replacement = tag.replace(
        /\s*\/?>$/,
        (end) => ` ${key}="…"${end.trim() === ">" ? ">" : " />"}`,
      );
      this.report(this.getTagSpan(span), "mdx/property", `${quote(tag)}: <${name}> needs ${key}.`, {
        replacement,
      });
    }
    const hasContent = node.children.some(
      (child) => child.type !== "text" || child.value.trim() !== "",
    );
    if (component.children === "none" && node.children.length > 0) {
      this.report(
        this.getTagSpan(span),
        "mdx/component",
        `${quote(tag)}: <${name}> has no content of its own. Close it at once with />.`,
        { instead: component.example },
      );
    }
    if (component.children === "required" && !hasContent) {
      this.report(
        this.getTagSpan(span),
        "mdx/component",
        `${quote(tag)}: there is nothing in <${name}>.`,
        { instead: component.example },
      );
    }
    if (component.stands === "block" && node.type === "mdxJsxTextElement")
      this.refusePlace(name, span, component);
    if (component.stands === "word" && parents.some(isLink)) {
      this.report(
        span,
        "mdx/component",
        `${quote(tag)}: <${name}> is a link, and a link cannot stand in another.`,
      );
    }
    if (component.stands === "word") this.checkWordContent(node, name, span);
    if (
      component.stands === "block" &&
      parents.some((parent) => isElement(parent) && parent.name === name)
    ) {
      this.report(
        span,
        "mdx/component",
        `${quote(tag)}: a <${name}> cannot stand in another <${name}>.`,
      );
    }
  }

  /** Paragraphs, lists and links cannot stand inside a link. */
  private checkWordContent(node: MdxElementNode, name: string, span: Span): void {
    let found = false;
    for (const child of node.children) {
      walk(child, (inner) => {
        if (isLink(inner) || FLOW.has(inner.type)) found = true;
      });
    }
    if (!found || node.children.length === 0) return;
    const content = this.getContent(node);
    const tag = this.getTag(span);
    this.report(
      this.getTagSpan(span),
      "mdx/component",
      `${quote(tag)}: only words can stand in <${name}>, in the same line.`,
      {
        instead: `${tag}${content.replace(/\s+/g, " ").trim()}</${name}>`,
      },
    );
  }

  private checkHtml(node: MdxElementNode, name: string, span: Span): void {
    const element = MDX_ELEMENTS[name];
    if (!element) return;
    this.checkProperties(node, name, element.attributes, span);
    if (element.isVoid && node.children.length > 0) {
      this.report(
        span,
        "mdx/html",
        `${quote(this.getTag(span))}: <${name}> has no content. Write <${name} />.`,
      );
    }
    let hasBlock = false;
    for (const child of node.children)
      walk(child, (inner) => {
        if (FLOW.has(inner.type)) hasBlock = true;
      });
    if (hasBlock) {
      this.report(
        this.getTagSpan(span),
        "mdx/html",
        `<${name}> stands in a sentence; whole paragraphs and lists cannot stand in it.`,
      );
    }
  }

  private checkProperties(
    node: MdxElementNode,
    name: string,
    allowed: readonly string[],
    span: Span,
  ): void {
    const seen = new Set<string>();
    for (const attribute of node.attributes) {
      if (attribute.type !== "mdxJsxAttribute") continue;
      const key = attribute.name;
      const place = getPropertySpan(this.source, this.getTagSpan(span), key);
      const shown = getSlice(this.source, place);
      if (!allowed.includes(key)) this.refuseProperty(key, place, name, allowed);
      else if (
        attribute.value === null ||
        attribute.value === undefined ||
        (typeof attribute.value === "string" && attribute.value.trim() === "")
      ) {
        this.report(
          place,
          "mdx/property",
          `${quote(shown)}: ${key} has no value. Write ${key}="…", or take it out.`,
        );
      }
      if (seen.has(key))
        this.report(span, "mdx/property", `${quote(this.getTag(span))}: ${key} is there twice.`);
      seen.add(key);
    }
  }

  private refuseProperty(key: string, place: Span, name: string, allowed: readonly string[]): void {
    const shown = getSlice(this.source, place);
    // Without it, and without the space before it.
    const isFound = this.source.text[place.start - 1] === " ";
    const takeOut = (rule: string, message: string) =>
      isFound
        ? this.report({ ...place, start: place.start - 1 }, rule, message, { replacement: "" })
        : this.report(place, rule, message);
    if (/^on/i.test(key)) {
      takeOut("mdx/code", `${quote(shown)} is code, and content is never code. Take it out.`);
      return;
    }
    if (/^(?:style|class|className)$/.test(key)) {
      const message = `${quote(shown)}: how things look is decided in one place for the whole site. Take it out.`;
      takeOut("mdx/property", message);
      return;
    }
    const meant = findClosest(key, allowed);
    const message = `${quote(shown)}: <${name}> has no ${key}.`;
    if (meant === undefined) {
      const list = allowed.length === 0 ? "It has none." : `It can have: ${allowed.join(", ")}.`;
      takeOut("mdx/property", `${message} ${list}`);
      return;
    }
    const replacement = shown.replace(key, meant);
    this.report(place, "mdx/property", message + askDidYouMean(meant), { replacement });
  }

  private refuseCode(
    node: MdxElementNode,
    attribute: MdxElementNode["attributes"][number],
    span: Span,
    tag: string,
  ): void {
    if (attribute.type === "mdxJsxExpressionAttribute") {
      this.report(
        span,
        "mdx/code",
        `${quote(tag)}: { } would be run as code, and content is never code. Write name="value".`,
      );
      return;
    }
    const value = typeof attribute.value === "object" ? (attribute.value?.value ?? "") : "";
    const text = /^\s*(["'`])([^"'`]*)\1\s*$|^\s*([\w.-]+)\s*$/.exec(value);
    const place = getPropertySpan(this.source, this.getTagSpan(span), attribute.name);
    const plain = text?.[2] ?? text?.[3];
    this.report(
      place,
      "mdx/code",
      `${quote(getSlice(this.source, place))}: { } would be run as code, and content is never code. Write ${attribute.name}="…" in <${node.name}>.`,
      {
        replacement: plain === undefined ? undefined : `${attribute.name}="${plain}"`,
      },
    );
  }

  private refuseElement(node: MdxElementNode, name: string, span: Span): void {
    const tag = this.getTag(span);
    const tagSpan = this.getTagSpan(span);
    if (CODE_ELEMENTS.test(name)) {
      const address = /(?:src|href)="([^"]*)"/.exec(tag)?.[1];
      const isVideo = address !== undefined && /youtu|vimeo|\.mp4/.test(address);
      const advice = "Link to it, or use a documented component.";
      this.report(
        span,
        "mdx/code",
        `${quote(tag)}: <${name}> is refused: content is never code, and nothing of other sites is built in. ${advice}`,
        {
          instead: isVideo ? `<Video href="${mendVideoAddress(address)}" title="…" />` : undefined,
        },
      );
      return;
    }
    if (/^[A-Z]/.test(name) || name.includes(".") || name.includes(":")) {
      const names = Object.keys(MDX_COMPONENTS);
      const meant = findClosest(name, names);
      const list = meant === undefined ? ` There are: ${names.join(", ")}.` : askDidYouMean(meant);
      const whole = getSlice(this.source, span);
      const at = whole.includes("\n") ? tagSpan : span;
      this.report(at, "mdx/component", `${quote(tag)}: there is no component <${name}>.${list}`, {
        replacement:
          meant &&
          getSlice(this.source, at)
            .replace(`<${name}`, `<${meant}`)
            .replace(`</${name}>`, `</${meant}>`),
      });
      return;
    }
    const meant = Object.keys(MDX_COMPONENTS).find(
      (each) => each.toLowerCase() === name.toLowerCase(),
    );
    const advice = meant === undefined ? "Write it in Markdown." : askDidYouMean(meant).trim();
    this.report(span, "mdx/html", `${quote(tag)}: <${name}> cannot be used here. ${advice}`, {
      ...this.getMarkdownFor(node, name, span, meant),
    });
  }

  private getMarkdownFor(
    node: MdxElementNode,
    name: string,
    span: Span,
    meant: string | undefined,
  ): FindingOptions {
    if (meant !== undefined) return { instead: tagWith(this.getTag(span), name, meant) };
    const content = this.getContent(node).trim();
    const getAttribute = (key: string) => {
      const value = node.attributes.find(
        (each) => each.type === "mdxJsxAttribute" && each.name === key,
      )?.value;
      return typeof value === "string" ? value : "…";
    };
    if (name === "a") return { replacement: `[${content || "…"}](${getAttribute("href")})` };
    if (name === "img") return { replacement: `![${getAttribute("alt")}](${getAttribute("src")})` };
    if (name === "hr") return { replacement: "---" };
    const markdown = IN_MARKDOWN.get(name.toLowerCase())?.(content);
    if (markdown === undefined) return {};
    return markdown.includes("\n") ? { instead: markdown } : { replacement: markdown };
  }

  private refusePlace(name: string, span: Span, component: MdxComponent): void {
    const whole = getSlice(this.source, span);
    const inner =
      component.children === "none" ? undefined : /^<[^>]*>([\s\S]*)<\/[^>]*>$/.exec(whole)?.[1];
    const instead =
      inner === undefined ? whole : `${this.getTag(span)}\n\n${inner.trim()}\n\n</${name}>`;
    this.report(
      span,
      "mdx/component",
      `${quote(whole)}: <${name}> stands on lines of its own, with an empty line before and after it.`,
      { instead },
    );
  }

  /** A bare "<" that happens to be read as text. */
  private checkText(span: Span): void {
    const text = getSlice(this.source, span);
    for (const { index } of text.matchAll(/(?<!\\)<(?![A-Za-z/!])/g)) {
      const at = span.start - this.body.start + index;
      this.findings.push(toFinding(this.source, this.body, explainBareLessThan(this.bodyText, at)));
    }
  }

  private explain(explain: (text: string, start: number) => Explanation, span: Span): void {
    this.findings.push(
      toFinding(this.source, this.body, explain(this.bodyText, span.start - this.body.start)),
    );
  }

  private get bodyText(): string {
    return getSlice(this.source, this.body);
  }

  private getTag(span: Span): string {
    return getSlice(this.source, this.getTagSpan(span));
  }

  /** The opening tag of an element. */
  private getTagSpan(span: Span): Span {
    const whole = getSlice(this.source, span);
    const tag = /^<(?:"[^"]*"|'[^']*'|\{[^}]*\}|[^"'{>])*>/.exec(whole)?.[0] ?? whole;
    return { start: span.start, end: span.start + tag.length };
  }

  private getContent(node: MdxElementNode): string {
    const [first] = node.children;
    const last = node.children.at(-1);
    if (!first || !last) return "";
    return getSlice(this.source, {
      start: getSpan(first, this.body.start).start,
      end: getSpan(last, this.body.start).end,
    });
  }

  private report(span: Span, rule: string, message: string, options?: FindingOptions): void {
    this.findings.push(makeFinding(this.source, span, rule, message, options));
  }
}

const FLOW: ReadonlySet<string> = new Set([
  "paragraph",
  "heading",
  "list",
  "blockquote",
  "code",
  "table",
  "thematicBreak",
  "mdxJsxFlowElement",
]);

function isComponentName(name: string): name is MdxComponentName {
  return Object.hasOwn(MDX_COMPONENTS, name);
}

function isElement(node: Nodes): node is MdxElementNode {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

function isLink(node: Nodes): boolean {
  if (isElement(node))
    return (
      node.name !== null &&
      isComponentName(node.name) &&
      MDX_COMPONENTS[node.name].stands === "word"
    );
  return node.type === "link" || node.type === "linkReference";
}

function tagWith(tag: string, name: string, meant: string): string {
  return tag.replace(`<${name}`, `<${meant}`);
}

/** @example mendVideoAddress("https://www.youtube.com/embed/x") // "https://www.youtube.com/watch?v=x" */
function mendVideoAddress(address: string): string {
  const id = /youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/.exec(address)?.[1];
  return id === undefined
    ? address.replace(/^\/\//, "https://")
    : `https://www.youtube.com/watch?v=${id}`;
}
