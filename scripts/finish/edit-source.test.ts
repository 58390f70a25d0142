import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editSource } from "./edit-source";

describe("editSource", () => {
  it("changes several places at once", () => {
    const edits = [
      { start: 4, end: 5, text: "" },
      { start: 0, end: 1, text: "A" },
      { start: 2, end: 2, text: "-" },
    ];
    expect(editSource("abcdef", edits)).toBe("Ab-cdf");
  });

  it("leaves out an edit within another", () => {
    const edits = [
      { start: 2, end: 3, text: "x" },
      { start: 1, end: 4, text: "" },
    ];
    expect(editSource("abcdef", edits)).toBe("aef");
  });

  it.each([
    [
      "overlap",
      [
        { start: 0, end: 3, text: "" },
        { start: 2, end: 4, text: "" },
      ],
    ],
    ["lie outside", [{ start: 2, end: 9, text: "" }]],
    ["end before they start", [{ start: 2, end: 1, text: "" }]],
  ])("refuses edits that %s", (_, edits) => {
    expect(() => editSource("abcdef", edits)).toThrow(RangeError);
  });

  it("removes exactly the places named", () => {
    const parts = fc.array(fc.record({ text: fc.string(), keep: fc.boolean() }));
    fc.assert(
      fc.property(parts, (pieces) => {
        let at = 0;
        const edits = pieces.flatMap(({ text, keep }) => {
          const start = at;
          at += text.length;
          return keep ? [] : [{ start, end: at, text: "" }];
        });
        const kept = pieces.filter(({ keep }) => keep).map(({ text }) => text);
        expect(editSource(pieces.map(({ text }) => text).join(""), edits)).toBe(kept.join(""));
      }),
    );
  });
});
