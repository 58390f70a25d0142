import type { Root as HtmlRoot } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toString as getText } from "hast-util-to-string";
import type { Root } from "mdast";
import rehypeRaw from "rehype-raw";
import remarkAttributeList from "remark-attribute-list";
import { defListHastHandlers, remarkDefinitionList } from "remark-definition-list";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import remarkSmartypants from "remark-smartypants";
import { type Processor, unified } from "unified";
import { CONTINUE, EXIT, visit } from "unist-util-visit";
import { prepareTable } from "./prepare-table";

/** @see https://kramdown.gettalong.org/syntax.html#typographic-symbols */
const SIGNS: Readonly<Record<string, string>> = { "...": "…", "<<": "«", ">>": "»" };

const reader = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDefinitionList)
  .use(remarkAttributeList)
  .use(function (this: Processor) {
    // Emphasis may also start and end next to signs, as in `**Who:**you`.
    const attentionMarkers = [..."!\"#$%&'()+,-./:;<=>?@[]^{|}’”“‘…–"].map((sign) =>
      sign.charCodeAt(0),
    );
    this.data().micromarkExtensions?.push({ attentionMarkers: { null: attentionMarkers } });
  })
  .use(() => (tree: Root) => {
    visit(tree, "text", (node) => {
      node.value = node.value.replace(/\.{3}|<<|>>/g, (sign) => SIGNS[sign] ?? sign);
    });
  })
  .use(remarkSmartypants, { dashes: "oldschool", ellipses: false, backticks: false });

const toHtmlTree = unified()
  .use(remarkRehype, { allowDangerousHtml: true, handlers: defListHastHandlers })
  .use(rehypeRaw);

/**
 * Reads Markdown as Jekyll does: kramdown with its parser for GitHub's Markdown.
 *
 * @param isOctopress whether it is for rdiscount: `#Heading` is one, and no list starts right
 *   after a line of a paragraph
 * @throws Error for mathematics and abbreviations
 * @see https://kramdown.gettalong.org/syntax.html
 */
export function readKramdown(source: string, isOctopress: boolean): HtmlRoot {
  // Prose, a block of code, its mark, prose, and so on; code stays as it is.
  const parts = source.split(FENCED).filter((_part, index) => index % 3 < 2);
  const text = parts
    .map((part, index) => (index % 2 ? part : keepHtml(part, isOctopress)))
    .join("");
  return toHtmlTree.runSync(reader.runSync(reader.parse(text)) as Root) as HtmlRoot;
}

/** A block of code, and its mark, to which it reaches, or else to the end. */
const FENCED =
  /(^ {0,3}(`{3,}(?=[^`\n]*$)|~{3,}).*\n(?:.*\n)*?(?: {0,3}\2[`~]*[ \t]*$|.*(?![\s\S])))/gm;
/** Elements within a sentence; every other one is a block. @see kramdown/parser/html.rb */
const SPANS =
  "a|abbr|acronym|b|big|bdo|br|button|cite|code|del|dfn|em|i|img|input|ins|kbd|label|mark|option|q|rb|rbc|rp|rt|rtc|ruby|samp|select|small|span|strong|sub|sup|tt|u|var";
const BLOCK_START = new RegExp(`^ {0,3}<(?!/?(?:${SPANS})\\b)(?=/?[a-z]\\w*[\\s/>])`, "im");
const END = /^ {0,3}<\/[^>]*>/;

/**
 * HTML in lines of its own reaches to the end of its element, empty lines included, and nothing in
 * it is Markdown but where an attribute says so.
 */
function keepHtml(text: string, isOctopress: boolean): string {
  let kept = "";
  let rest = text.replace(/\{::comment\}.*?\{:\/(?:comment)?\}/gs, "");
  for (let at = rest.search(BLOCK_START); at !== -1; at = rest.search(BLOCK_START)) {
    const html = rest.slice(at);
    const [block] = fromHtml(html, { fragment: true }).children.filter(
      (each) => each.type !== "text",
    );
    const [tag] = END.exec(html) ?? [];
    let end = tag?.length ?? block?.position?.end.offset ?? html.length;
    if (block && tag === undefined)
      visit(block, "element", ({ properties, children }) => {
        if (!/^(?:1|block|span)$/.test(String(properties.markdown))) return CONTINUE;
        const start = children[0]?.position?.start.offset ?? end;
        end = start + Math.max(0, html.slice(start).search(/\S/));
        return EXIT;
      });
    kept += `${replaceSyntax(rest.slice(0, at), isOctopress)}${fillLines(html.slice(0, end))}\n\n`;
    rest = html.slice(end);
  }
  return kept + replaceSyntax(rest, isOctopress);
}

/** HTML without empty lines, which would end it in Markdown. */
export const fillLines = (html: string) => html.replace(/\n(?=[ \t]*\n)/g, "&#10;");

/** What kramdown reads and remark does not, in words that remark and its plugins read. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/\{::(?:nomarkdown|options)\b[^}]*\}|\{:\/(?:nomarkdown)?\}/g, ""],
  [/^(#{1,6}[ \t].*?|\S.*?)[ \t]+\{#([A-Za-z][\w:.-]*)\}[ \t]*$/gm, "$1\n{: #$2}"],
  // A list of contents; pages have one of their own.
  [/^ {0,3}(?:[-+*]|\d+\.)\s.*\n {0,3}\{:\s*toc\b.*$/gm, "<!-- the list of contents -->"],
  // The end of a block.
  [/^\^$/gm, "\n<!-- -->\n"],
  // A break of a line.
  [/\\\\$/gm, "\\"],
  // It starts no list.
  [/^( {0,3}\d{1,9})\)(?=\s)/gm, "$1\\)"],
  // A tag alone on its line starts no block of HTML.
  [new RegExp(`^((?: {0,3}>)* {0,3}</?(?:${SPANS})\\b[^>\n]*>)[ \t]*$`, "gim"), "$1<!-- -->"],
];
const CODE = /<code>([^<`]*)<\/code>/gi;
/** Lines up to an empty one, or to a list of attributes. */
const BLOCK =
  /(?<=^|(?:^|\n)(?:[ \t]*|[ \t]*\{:.*\}[ \t]*)\n) {0,3}(?!\{:)\S.*(?:\n(?!\{:).*\S.*)*/g;

function replaceSyntax(prose: string, isOctopress: boolean): string {
  const [odd] = /\$\$.+?\$\$|^ {0,3}\*\[.+?\]:.*/ms.exec(prose) ?? [];
  if (odd) throw new Error(`It has mathematics, or explains an abbreviation: ${odd}`);
  return RULES.reduce((text, [found, replacement]) => text.replace(found, replacement), prose)
    .replace(/^(#{1,6})(?=[^\s#!])/gm, isOctopress ? "$1 " : "$1")
    .replace(CODE, (_all, code: string) => `\`\` ${getText(fromHtml(code))} \`\``)
    .replace(BLOCK, (block) => prepareTable(isOctopress ? escapeLists(block) : block));
}

/** Lines of a paragraph that would start a list. */
const escapeLists = (block: string) =>
  /^ {0,3}(?:[-+*>#<]|\d+\.)/.test(block)
    ? block
    : block.replace(/^( {0,3})(?=[-+*] )|^( {0,3}\d+)(?=\. )/gm, "$1$2\\");
