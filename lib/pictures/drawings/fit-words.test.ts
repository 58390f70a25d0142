import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitWords, LINE_HEIGHT } from "./fit-words";
import type { Typeface } from "./typeface";

/** Every letter is half as wide as it is high. */
const face: Typeface = {
  getWidth: (words, size) => ([...words].length * size) / 2,
  getPath: () => "",
};

const room = { width: 400, height: 200, largest: 80, smallest: 20 };

describe("fitWords", () => {
  it("writes few words large, and many smaller", () => {
    expect(fitWords("A note", face, room)).toEqual({ lines: ["A note"], size: 80 });
    const long = fitWords("Pitching for the first time: what you need to know", face, room);
    expect(long.size).toBeLessThan(60);
    expect(long.lines.join(" ")).toBe("Pitching for the first time: what you need to know");
  });

  it("breaks after hyphens, and keeps them", () => {
    const { lines } = fitWords("a-very-long-name-of-a-thing", face, { ...room, smallest: 72 });
    expect(lines.length).toBeGreaterThan(1);
    expect(lines[0]?.endsWith("-")).toBe(true);
  });

  it("ends in an ellipsis what cannot be fitted", () => {
    const { lines, size } = fitWords("word ".repeat(200), face, room);
    expect(size).toBe(20);
    expect(lines.at(-1)).toMatch(/…$/);
  });

  it("never leaves its room, whatever the words", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (words) => {
        const { lines, size } = fitWords(words, face, room);
        expect(lines.length * size * LINE_HEIGHT).toBeLessThanOrEqual(room.height);
        for (const line of lines) expect(face.getWidth(line, size)).toBeLessThanOrEqual(room.width);
      }),
    );
  });
});
