import type { Typeface } from "./typeface";

/** Words in lines, at the size that they fit at. */
export type FittedWords = { readonly lines: readonly string[]; readonly size: number };

/** What the room for words is like, in units of the drawing. */
export type Room = {
  readonly width: number;
  readonly height: number;
  /** The largest size of letters to be tried, and the smallest. */
  readonly largest: number;
  readonly smallest: number;
};

/** Height of a line, as a share of its size. */
export const LINE_HEIGHT = 1.12;

/** How much smaller each next try is. */
const STEP = 4;

/**
 * Breaks words into lines at the largest size at which they fit. If not even the smallest will do,
 * the last line that has room ends in "…".
 *
 * @example fitWords("A title", face, { width: 500, height: 200, largest: 80, smallest: 40 })
 */
export function fitWords(words: string, face: Typeface, room: Room): FittedWords {
  for (let size = room.largest; size > room.smallest; size -= STEP) {
    const lines = breakLines(words, face, size, room.width);
    const fits =
      lines.length * size * LINE_HEIGHT <= room.height &&
      lines.every((line) => face.getWidth(line, size) <= room.width);
    if (fits) return { lines, size };
  }
  const size = room.smallest;
  const most = Math.max(1, Math.floor(room.height / (size * LINE_HEIGHT)));
  const lines = breakLines(words, face, size, room.width);
  const isWhole = lines.length <= most;
  return {
    size,
    lines: lines
      .slice(0, most)
      .map((line, place) =>
        shorten(
          line,
          !isWhole && place === most - 1,
          (text) => face.getWidth(text, size) <= room.width,
        ),
      ),
  };
}

/** A line may end after a word or a hyphen. */
function breakLines(words: string, face: Typeface, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const piece of words.trim().match(/\s*[^\s-]+-*|\s*-+/g) ?? []) {
    const longer = `${lines.at(-1)}${piece}`;
    if (lines.length > 0 && face.getWidth(longer, size) <= width) lines.splice(-1, 1, longer);
    else lines.push(piece.trimStart());
  }
  return lines;
}

/** Takes letters off the end of a line until it fits; one that goes on ends in "…". */
function shorten(line: string, goesOn: boolean, fits: (text: string) => boolean): string {
  if (!goesOn && fits(line)) return line;
  const letters = [...line];
  while (letters.length > 0 && !fits(`${letters.join("")}…`)) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
