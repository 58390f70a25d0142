import type { Html, Root } from "mdast";
import { findAndReplace } from "mdast-util-find-and-replace";
import remarkAttributeList from "remark-attribute-list";
import { remarkDefinitionList } from "remark-definition-list";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkSmartypants from "remark-smartypants";
import { type Processor, unified } from "unified";
import { visit } from "unist-util-visit";
import { escapeHtml } from "../../../lib/text/escape-html";
import { SetAside } from "../notes";
import { kramdownSyntax } from "./kramdown-html";
import { prepareKramdown } from "./prepare-kramdown";

/** @see https://kramdown.gettalong.org/syntax.html#typographic-symbols */
const SYMBOLS: Readonly<Record<string, string>> = {
  "---": "—",
  "--": "–",
  "...": "…",
  "<< ": "«\u00A0",
  " >>": "\u00A0»",
  "<<": "«",
  ">>": "»",
};

const reader = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDefinitionList)
  .use(remarkAttributeList)
  .use(function (this: Processor) {
    this.data().micromarkExtensions?.push(kramdownSyntax);
  })
  .use(() => replaceSymbols)
  .use(remarkSmartypants, { dashes: false, ellipses: false, backticks: false });

/**
 * Reads Markdown as Jekyll does: kramdown with its parser for GitHub's Markdown.
 *
 * @see https://kramdown.gettalong.org/syntax.html
 */
export function readKramdown(source: string, isOctopress: boolean): Root {
  const { text, abbreviations } = prepareKramdown(source, isOctopress);
  const tree = reader.runSync(reader.parse(text)) as Root;
  keepRaw(tree, text);
  explainAbbreviations(tree, abbreviations);
  return tree;
}

function replaceSymbols(tree: Root): void {
  visit(tree, "text", (node) => {
    if (/\$\$.+?\$\$/s.test(node.value)) throw new SetAside("It has mathematics ($$ … $$).");
    node.value = node.value.replace(/---?|\.{3}|<< ?| ?>>/g, (signs) => SYMBOLS[signs] ?? signs);
  });
}

/** Nothing in code is Markdown, in HTML either. @see kramdown/parser/html.rb, HTML_CONTENT_MODEL_RAW */
function keepRaw(tree: Root, source: string): void {
  visit(tree, "html", (start, index, parent) => {
    const name = /^<(code|kbd|samp|var)\b/i.exec(start.value)?.[1]?.toLowerCase();
    if (!name || !parent || index === undefined) return;
    const last = parent.children.findIndex(
      (each, place) =>
        place > index && each.type === "html" && each.value.toLowerCase() === `</${name}>`,
    );
    const [from, to] = [start.position?.start.offset, parent.children[last]?.position?.end.offset];
    if (from === undefined || to === undefined) return;
    const raw: Html = { type: "html", value: source.slice(from, to) };
    parent.children.splice(index, last - index + 1, raw);
  });
}

function explainAbbreviations(tree: Root, abbreviations: ReadonlyMap<string, string>): void {
  if (abbreviations.size === 0) return;
  findAndReplace(
    tree,
    [...abbreviations].map(([short, long]) => [
      new RegExp(`(?<!\\w)${short.replace(/[^\w\s]/g, "\\$&")}(?!\\w)`, "g"),
      (): Html => ({
        type: "html",
        value: `<abbr title="${escapeHtml(long)}">${escapeHtml(short)}</abbr>`,
      }),
    ]),
  );
}
