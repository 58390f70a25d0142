import GithubSlugger from "github-slugger";
import { toString as toText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { parseBody } from "./markdown";

/** A heading of a text and the fragment of its address. */
export type Heading = { readonly id: string; readonly text: string };

/**
 * The headings of the highest level in a text. Fragments are made as rehype-slug makes them: of
 * all headings in order, with repeated ones counted.
 *
 * @example getHeadings("## Who comes\n\n### Really?") // [{ id: "who-comes", text: "Who comes" }]
 */
export function getHeadings(text: string): readonly Heading[] {
  const headings = getAllHeadings(text);
  const top = Math.max(2, Math.min(...headings.map(({ depth }) => depth)));
  const start = headings.some(({ depth }) => depth === 1) ? 1 : top === 2 ? 2 : Number.NaN;
  return headings.filter(({ depth }) => depth === start);
}

/** All headings, with their depth as written. */
export function getAllHeadings(text: string): readonly (Heading & { readonly depth: number })[] {
  const slugger = new GithubSlugger();
  const headings: (Heading & { depth: number })[] = [];
  visit(parseBody(text), "heading", (node) => {
    const words = toText(node);
    headings.push({ id: slugger.slug(words), text: words, depth: node.depth });
  });
  return headings;
}
