import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";

/** Takes braces for text, as content is never code. */
function remarkPlainBraces(this: Processor) {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({
    disable: { null: ["mdxFlowExpression", "mdxTextExpression"] },
  });
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(remarkPlainBraces);

/** Parses a text as the build does. @throws VFileMessage with a place, where it is no Markdown */
export const parseBody = (text: string): Root => parser.parse(text);
