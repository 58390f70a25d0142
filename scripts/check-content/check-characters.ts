import { type Edit, type Finding, makeFinding, quote } from "./finding";
import { getLine, getPlace, replaceInLines, type SourceText, type Span } from "./source-text";
import { encodeWindows1252 } from "./windows-1252";

/*
 * Characters that cannot be seen, and traces of text that lost its letters on the way here.
 */

const CONTROL = /(?![\t\n])\p{Cc}/gu;
const INVISIBLE = /[\u00AD\u180E\u200B\u2028\u2029\u2060-\u2064\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/g;
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const JOINERS = /[\u200C\u200D]/g;
/** Pictures made of several, and scripts in which letters join, need the joiners. */
const JOINED = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{M}|(?!\p{Script=Latin})\p{L})$/u;
/** At the start of a line, after the sign of a heading or item, or after the name of a fact. */
const SPACE_THAT_IS_NONE = /^(?: *(?:- )*[\w-]+:| *-|#{1,6}|\d+[.)]| *)\u00A0+/gm;
const LOST = /\uFFFD/g;
const GARBLED = /â€[™œ˜¦“”\u009d]|â€\u009d|Ã[\u0080-\u00BF]|Â[£ °©®«»·½]/g;

const ANYTHING_ODD =
  /(?![\t\n])\p{Cc}|[\u00A0\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFFâÃÂ]/u;

/** Findings about single characters; whole lines without the invisible ones are offered. */
export function checkCharacters(source: SourceText): readonly Finding[] {
  const { text } = source;
  if (!ANYTHING_ODD.test(text)) return [];
  const factsEnd = source.path.endsWith(".mdx") ? text.indexOf("\n---") : text.length;
  return [
    ...findEach(source, CONTROL, (hit) => [
      `${nameCharacter(hit)} is a control character, which no text needs. Take it out.`,
      "",
    ]),
    ...findEach(source, INVISIBLE, (hit) => [
      `${nameCharacter(hit)} is in the text; nobody can see it, and it breaks words and links. Take it out.`,
      "",
    ]),
    ...findEach(source, TURNING, (hit) => [
      `${nameCharacter(hit)} turns the direction of writing round, so that a text is not what it seems. Take it out.`,
      "",
    ]),
    ...findEach(source, JOINERS, (hit, span) =>
      JOINED.test(text.slice(Math.max(0, span.start - 2), span.start))
        ? undefined
        : [`${nameCharacter(hit)} is in the text; nobody can see it. Take it out.`, ""],
    ),
    ...findEach(source, SPACE_THAT_IS_NONE, (hit, { start }) =>
      hit.includes(":") && start > factsEnd
        ? undefined
        : [
            "there is a no-break space where a plain space belongs, so this line is not read as meant.",
            hit.replace(/\u00A0+/, " "),
          ],
    ),
    ...findEach(source, LOST, (_, span) => [
      `${quote(getLine(source, getPlace(source, span.start).line))} has lost a letter: there is “\uFFFD” in its place. Type it again.`,
    ]),
    ...findGarbled(source),
  ];
}

const HIDDEN = new RegExp(`${CONTROL.source}|${INVISIBLE.source}|${TURNING.source}`, "gu");

/**
 * The characters of a value that nobody sees, each once, with their names. Escapes such as
 * \u200B put them into a value of which every letter in the file can be seen.
 *
 * @example findHidden("a\u200Bb").get("\u200B") // "a zero-width space (U+200B)"
 */
export function findHidden(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(HIDDEN)].map(([hit]) => [hit, nameCharacter(hit)]));
}

type Explanation = readonly [message: string, replacement?: string] | undefined;

function findEach(
  source: SourceText,
  pattern: RegExp,
  explain: (hit: string, span: Span) => Explanation,
): Finding[] {
  const findings: Finding[] = [];
  for (const match of source.text.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const explanation = explain(match[0], span);
    if (!explanation) continue;
    const [message, replacement] = explanation;
    const edit: Edit | undefined =
      replacement === undefined ? undefined : { ...span, text: replacement };
    findings.push({
      ...makeFinding(source, span, "file/characters", message, {
        instead:
          replacement === undefined ? undefined : cleanLine(source, span, pattern, replacement),
      }),
      edit,
    });
  }
  return findings;
}

/** The line without any of the characters. */
function cleanLine(source: SourceText, span: Span, pattern: RegExp, replacement: string): string {
  if (replacement !== "") return replaceInLines(source, span, replacement);
  return getLine(source, getPlace(source, span.start).line).replace(pattern, "");
}

function findGarbled(source: SourceText): Finding[] {
  const lines = new Set<number>();
  for (const { index } of source.text.matchAll(GARBLED)) lines.add(getPlace(source, index).line);
  return [...lines].map((line) => {
    const text = getLine(source, line);
    const start = source.lineStarts[line - 1] ?? 0;
    const mended = mendGarbled(text);
    return makeFinding(
      source,
      { start, end: start + text.length },
      "file/garbled",
      `${quote(text)} has letters that went wrong when the text was copied.`,
      { severity: "warning", replacement: mended === text ? undefined : mended },
    );
  });
}

/** What a text was before its UTF-8 was taken for Windows-1252. */
function mendGarbled(text: string): string {
  return text.replace(/\P{ASCII}{2,}/gu, (run) => {
    const bytes = encodeWindows1252(run);
    try {
      return bytes ? new TextDecoder("utf-8", { fatal: true }).decode(bytes) : run;
    } catch {
      return run;
    }
  });
}

const NAMES: Readonly<Record<string, string>> = {
  "\u0000": "a NUL character",
  "\u00AD": "a soft hyphen",
  "\u200B": "a zero-width space",
  "\u200C": "a zero-width non-joiner",
  "\u200D": "a zero-width joiner",
  "\u2060": "a word joiner",
  "\uFEFF": "a byte order mark in the middle",
};

function nameCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `${NAMES[character] ?? "a hidden character"} (U+${code})`;
}
