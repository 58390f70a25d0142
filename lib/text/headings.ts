import GithubSlugger from "github-slugger";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString as toText } from "mdast-util-to-string";

/** A heading of a text and the fragment of its address. */
export type Heading = { readonly id: string; readonly text: string };

/**
 * The headings of the second level in a Markdown text. Fragments are made as rehype-slug makes
 * them: of all headings in order, with repeated ones counted.
 *
 * @example getHeadings("## Who comes\n\n### Really?") // [{ id: "who-comes", text: "Who comes" }]
 */
export function getHeadings(markdown: string): Heading[] {
  const slugger = new GithubSlugger();
  return fromMarkdown(markdown).children.flatMap((node) => {
    if (node.type !== "heading") return [];
    const text = toText(node);
    const id = slugger.slug(text);
    return node.depth === 2 ? [{ id, text }] : [];
  });
}
