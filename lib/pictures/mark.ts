import { getSeed } from "./drawings/chooser";

/** Letters that represent a name that has no picture, and which of the colours they wear. */
export type Mark = {
  /** One or two letters or digits. */
  readonly letters: string;
  /** From 1 to MARK_TONES; always the same for the same name. */
  readonly tone: number;
};

/** How many colours there are (app/styles/globals.css). */
const MARK_TONES = 6;

/** Words that nobody remembers a name by. */
const SMALL_WORDS = new Set(["a", "and", "by", "for", "in", "of", "on", "the", "to"]);

/**
 * @example getMark("Open Health Care UK") // { letters: "OH", tone: … }
 * @example getMark("w8tx") // { letters: "w8", tone: … }
 */
export function getMark(name: string): Mark {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  const [first = "?", second] = telling.length > 0 ? telling : words;
  const letters = second
    ? [first, second].map((word) => [...word].slice(0, 1).join("").toUpperCase()).join("")
    : [...first].slice(0, 2).join("");
  return { letters, tone: 1 + (getSeed(name) % MARK_TONES) };
}
