import { VFile } from "vfile";
import { findFrontMatter } from "./read/front-matter";
import { readYaml } from "./read/read-yaml";

/**
 * A text with what is safe to change: no byte order mark, line ends of Unix, no spaces at the ends
 * of lines, one line end at its own end, and straight quotes around the values of facts that cannot
 * be read with curly ones. In Markdown two spaces before another line of a paragraph break it, and
 * stay.
 *
 * @example fixText("a: 1 \r\nb: 2", false) // "a: 1\nb: 2\n"
 */
export function fixText(text: string, isMarkdown: boolean): string {
  const lines = text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line, index, all) => {
      const bare = line.replace(/[ \t]+$/, "");
      const isBreak = isMarkdown && /\S {2,}$/.test(line) && /\S/.test(all[index + 1] ?? "");
      return isBreak ? `${bare}  ` : bare;
    });
  return fixQuotes(`${lines.join("\n").replace(/\n+$/, "")}\n`, isMarkdown);
}

const CURLY = /^(\s*(?:- )?[\w-]+: |\s*- )[“”„]([^“”„"\\]*)[“”]$/gm;

function fixQuotes(text: string, isMarkdown: boolean): string {
  const whole = { start: 0, end: text.length };
  const { start, end } = (isMarkdown ? findFrontMatter(new VFile(text)) : whole) ?? {
    start: 0,
    end: 0,
  };
  const facts = text.slice(start, end);
  const straight = facts.replace(CURLY, '$1"$2"');
  const isCertain = straight !== facts && !isReadable(facts) && isReadable(straight);
  return isCertain ? text.slice(0, start) + straight + text.slice(end) : text;
}

const isReadable = (facts: string): boolean => readYaml(new VFile(facts), facts, 0) !== undefined;
