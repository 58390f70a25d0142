import type { CheckedDocument } from "../document";
import { quote, refuse, warn } from "../finding";
import { encodeWindows1252 } from "./decode";

/*
 * Characters that cannot be seen, and traces of text that lost its letters on the way here.
 */

/** Letters of one byte or half a pair that no text has. */
const CONTROL = /(?![\t\n])[\p{Cc}\p{Cs}]/u;
const REVERSING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
/** But those of the flags of England, Scotland and Wales. */
const TAG = /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0000}-\u{E0FFF}]/u;
const INVISIBLE = /[\u00AD\u180E\u200B\u2028\u2029\u2060-\u2064\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/;
/** After what can be a picture it chooses the form of it. */
const LOOSE_SELECTOR = /(?<![\p{Emoji}\p{S}\p{P}\p{Script=Han}])[\uFE00-\uFE0F]/u;
/** Pictures made of several, and scripts in which letters join, need the joiners. */
const LOOSE_JOINER =
  /(?<!(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\p{M}|(?!\p{Script=Latin})\p{L}))[\u200C\u200D]/u;
const join = (...patterns: readonly RegExp[]) => patterns.map(({ source }) => source).join("|");
const HARMFUL = new RegExp(join(CONTROL, REVERSING, TAG), "u");
const HIDDEN = new RegExp(
  join(CONTROL, REVERSING, TAG, INVISIBLE, LOOSE_SELECTOR, LOOSE_JOINER),
  "gu",
);
/** At the start of a line, after the sign of a heading or item, or after the name of a fact. */
const NO_BREAK_SPACE = /^(?: *(?:- )*[\w-]+:| *-|#{1,6}|\d+[.)]| *)\u00A0+/;
const GARBLED = /â€[™œ˜¦“”\u009d]|â€\u009d|Ã[\u0080-\u00BF]|Â[£ °©®«»·½]/;
const ANYTHING_ODD =
  /(?![\t\n])\p{Cc}|[\u00A0\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFF\u{E0000}-\u{E0FFF}âÃÂ]|[\uFE00-\uFE0F]/u;

const RULE = "file/characters";

/**
 * Tells of odd characters, once for each line, and offers the line without them. In a body, those
 * that only say where a word can be broken do no harm.
 */
export function checkCharacters({ file, bodyStart }: CheckedDocument) {
  const text = String(file.value);
  if (!ANYTHING_ODD.test(text)) return;
  const factLines = text.slice(0, bodyStart).split("\n").length - 1;
  for (const [index, line] of text.split("\n").entries()) {
    if (!ANYTHING_ODD.test(line)) continue;
    const at = (column: number) => ({ line: index + 1, column: column + 1 });
    const [hidden] = line.matchAll(HIDDEN);
    if (hidden) {
      const clean = line.replace(/[\u2028\u2029]/g, " ").replace(HIDDEN, "");
      const does = REVERSING.test(hidden[0])
        ? "reverses the direction of writing"
        : "is in the text, where nobody can see it";
      const reason = `${nameCharacter(hidden[0])} ${does}. Take it out.`;
      const isHarmless = index >= factLines && !HARMFUL.test(line);
      (isHarmless ? warn : refuse)(file, reason, at(hidden.index), RULE, clean);
    }
    const space = NO_BREAK_SPACE.exec(line)?.[0];
    // A paragraph may begin with one.
    if (space !== undefined && (index < factLines || space.trim() !== "")) {
      const reason =
        "there is a no-break space where a plain space belongs, so this line is misread.";
      refuse(file, reason, at(0), RULE, line.replace(space, space.replace(/\u00A0+/, " ")));
    }
    const lost = line.indexOf("\uFFFD");
    if (lost !== -1) {
      refuse(
        file,
        `${quote(line)} has lost a letter: there is “\uFFFD” in its place. Type it again.`,
        at(lost),
        RULE,
      );
    }
    if (!GARBLED.test(line)) continue;
    const repaired = repairGarbled(line);
    const fix = repaired === line ? undefined : repaired;
    warn(
      file,
      `${quote(line)} has letters that went wrong when the text was copied.`,
      at(0),
      "file/garbled",
      fix,
    );
  }
}

/**
 * The characters of a text that nobody sees, each once, with their names.
 *
 * @example findHidden("a\u200Bb").get("\u200B") // "a zero-width space (U+200B)"
 */
export const findHidden = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(HIDDEN)].map(([hit]) => [hit, nameCharacter(hit)]));

/** What a text was before its UTF-8 was taken for Windows-1252. */
const repairGarbled = (text: string): string =>
  text.replace(/\P{ASCII}{2,}/gu, (run) => {
    const bytes = encodeWindows1252(run);
    try {
      return bytes ? new TextDecoder("utf-8", { fatal: true }).decode(bytes) : run;
    } catch {
      return run;
    }
  });

const NAMES: Readonly<Record<string, string>> = {
  "\u0000": "a NUL character",
  "\u00AD": "a soft hyphen",
  "\u200B": "a zero-width space",
  "\u200C": "a zero-width non-joiner",
  "\u200D": "a zero-width joiner",
  "\u2028": "a line separator",
  "\u2060": "a word joiner",
  "\uFEFF": "a byte order mark in the middle",
};

function nameCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `${NAMES[character] ?? "a hidden character"} (U+${code})`;
}
