import type { Root as PageTree } from "hast";
import type { Root } from "mdast";
import rehypeHighlight from "rehype-highlight";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { type PluggableList, type Processor, unified } from "unified";
import { rehypeCleanHtml } from "./rehype-clean-html";
import { rehypeIds } from "./rehype-ids";
import { rehypePresentation } from "./rehype-presentation";
import { remarkPlainSyntax } from "./remark-plain-syntax";
import { remarkRefuseCode } from "./remark-refuse-code";
import { remarkUnwrapBlocks } from "./remark-unwrap-blocks";

/*
 * The one reader of texts: the build, the content check and whoever else reads one use what is
 * here. It takes what any Markdown engine takes, and our components besides.
 */

/** Made once for all texts: it would register every language anew for each. */
const highlight = rehypeHighlight();

/** What makes the elements of a page of a text. */
const structure: PluggableList = [rehypeCleanHtml, rehypePresentation, rehypeIds];

const parser = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkPlainSyntax)
  .freeze();

/**
 * Parses a text as the build does.
 *
 * @throws VFileMessage with a place, for a component that is not well-formed
 */
export const parseBody = (text: string): Root => parser.parse(text);

const pageOptions = {
  allowDangerousHtml: true,
  passThrough: ["mdxJsxFlowElement" as const, "mdxJsxTextElement" as const],
};

const pageReader = parser().use(remarkUnwrapBlocks).use(remarkRehype, pageOptions).use(structure);

/**
 * The elements of a page that a text becomes, but for the colours of its code.
 *
 * @throws VFileMessage like parseBody
 */
export const readPageTree = (text: string): PageTree => pageReader.runSync(parseBody(text));

/** What Contentlayer compiles a document with: the elements of a page as JSON, never as code. */
export function compilePageTree(processor: Processor): void {
  const toTree = [remarkParse, remarkFrontmatter, remarkMdx, remarkGfm, remarkPlainSyntax];
  const toPage: PluggableList = [remarkUnwrapBlocks, [remarkRehype, pageOptions], ...structure];
  processor.use([...toTree, remarkRefuseCode, ...toPage, () => highlight, writeTree]);
}

function writeTree(this: Processor): void {
  this.compiler = (tree) =>
    JSON.stringify(tree, (key, value) => (key === "position" ? undefined : value));
}
