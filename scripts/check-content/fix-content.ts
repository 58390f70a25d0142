import { applyEdits } from "./apply-edits";
import { type CheckedContent, type ContentInput, readAndCheckContent } from "./check-content";
import { type ContentFile, decodeFile } from "./decode-file";
import type { Finding } from "./finding";

/** What is left to mend by hand, and what was mended. */
export type FixedContent = CheckedContent & {
  /** Files whose text changed, with their new bytes. */
  readonly changed: readonly ContentFile[];
};

const TEXT = /\.(?:mdx|ya?ml)$/i;
const MAXIMUM_ROUNDS = 5;

/**
 * Mends what can be mended without anybody's judgement: byte order marks, line ends, spaces at the
 * ends of lines, and every finding with a safe edit. Checks again after each round, as one mistake
 * can hide another. Pure: the caller writes the files.
 */
export function fixContent(input: ContentInput): FixedContent {
  const changed = new Map<string, ContentFile>();
  let files = input.files;
  let checked = readAndCheckContent(input);
  for (let round = 0; round < MAXIMUM_ROUNDS; round += 1) {
    const fixed = fixFiles(files, checked.findings, input.contentFolder, round === 0);
    if (fixed.size === 0) break;
    for (const [path, file] of fixed) changed.set(path, file);
    files = files.map((file) => fixed.get(file.path) ?? file);
    checked = readAndCheckContent({ ...input, files });
  }
  return { changed: [...changed.values()], ...checked };
}

function fixFiles(
  files: readonly ContentFile[],
  findings: readonly Finding[],
  contentFolder: string,
  isFirstRound: boolean,
): ReadonlyMap<string, ContentFile> {
  const fixed = new Map<string, ContentFile>();
  for (const file of files) {
    if (!TEXT.test(file.path) || !file.path.startsWith(`${contentFolder}/`)) continue;
    const edits = findings.flatMap(({ path, edit }) => (path === file.path && edit ? [edit] : []));
    if (!isFirstRound && edits.length === 0) continue;
    const { source, wasNormalised } = decodeFile(file);
    if (!source) continue;
    const text = tidyText(applyEdits(source.text, edits), file.path.endsWith(".mdx"));
    if (text === source.text && !wasNormalised) continue;
    fixed.set(file.path, { path: file.path, bytes: new TextEncoder().encode(text) });
  }
  return fixed;
}

/**
 * A text without spaces at the ends of lines, and with one line end at its own end. In Markdown two
 * spaces before another line of the paragraph make a new line, and stay.
 *
 * @example tidyText("a \nb", false) // "a\nb\n"
 */
export function tidyText(text: string, isMarkdown: boolean): string {
  const lines = text.split("\n").map((line, index, all) => {
    const bare = line.trimEnd();
    const breaksLine =
      isMarkdown && bare !== "" && /\S {2,}$/.test(line) && /\S/.test(all[index + 1] ?? "");
    return breaksLine ? `${bare}  ` : bare;
  });
  return `${lines.join("\n").replace(/\n+$/, "")}\n`;
}

export { applyEdits };
