import { toString as getText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { parseBody } from "./markdown";

const BLOCKS = ["paragraph", "heading", "tableCell", "code"];

/**
 * The texts of the blocks of a text, so that what stands apart on the page is apart in words: each
 * point of a list, each cell of a table.
 *
 * @throws VFileMessage like parseBody
 * @example getBlocks("- money\n- a venue") // ["money", "a venue"]
 */
export function getBlocks(text: string): readonly string[] {
  const blocks: string[] = [];
  visit(parseBody(text), BLOCKS, (node) => {
    blocks.push(getText(node));
  });
  return blocks;
}
