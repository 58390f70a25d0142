import { toString as getText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { CheckedDocument } from "../../document";
import { quote, warn } from "../../finding";

/** A longer one with a line under it was most likely meant as a paragraph, with a rule below it. */
const LONGEST_TITLE = 70;

/** Headings that have no words, skip a level, or are one because of the dashes below. */
export function checkHeadings({ file, body }: CheckedDocument): void {
  if (!body) return;
  const text = String(file.value);
  let before = 0;
  visit(body, "heading", (node) => {
    const { depth, position } = node;
    const words = getText(node).trim();
    const source = text.slice(position?.start.offset, position?.end.offset);
    if (words === "") {
      warn(file, "this heading has no words. Take it out.", position, "heading/empty");
    } else if (!/^\s*#/.test(source) && words.length > LONGEST_TITLE) {
      const reason = `${quote(words)} is a heading because of the line right under it. Write ## before it, or an empty line between.`;
      warn(file, reason, position, "heading/underlined");
    } else if (before > 0 && depth > before + 1) {
      const reason = `${quote(words)} skips a level: ${"#".repeat(depth)} after ${"#".repeat(before)}. People who hear the page lose their way.`;
      warn(file, reason, position, "heading/level");
    }
    before = depth;
  });
}
