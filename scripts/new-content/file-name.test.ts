import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getFileName } from "./file-name";

describe("getFileName", () => {
  it.each([
    ["What’s new at Café Zoë?", "whats-new-at-cafe-zoe"],
    ["Bits & pieces: A/B", "bits-and-pieces-a-b"],
    ["Straße, Łódź, İzmir", "strasse-lodz-izmir"],
    ["  --Hello--  ", "hello"],
    ["C++", "c"],
    ["日本語", ""],
    ["ﬁle №1", "file-no1"],
  ])("%s", (title, expected) => {
    expect(getFileName(title)).toBe(expected);
  });

  it("cuts between words", () => {
    expect(getFileName(`${"word ".repeat(11)}longer`)).toBe("word-".repeat(11).slice(0, -1));
    expect(getFileName("x".repeat(100))).toBe("x".repeat(60));
  });

  it("is always a name that a file may have", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (title) => {
        expect(getFileName(title)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(getFileName(title).length).toBeLessThanOrEqual(60);
      }),
    );
  });
});
