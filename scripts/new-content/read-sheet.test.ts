import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSheet, SheetError } from "./read-sheet";

const encode = (text: string) => new TextEncoder().encode(text);
const getTexts = (bytes: Uint8Array) =>
  readSheet(bytes).rows.map(({ number, cells }) => [number, ...cells.map(({ text }) => text)]);

describe("readSheet", () => {
  it.each([",", ";", "\t"])("reads columns parted by %j", (mark) => {
    const text = `\uFEFFTitle${mark}"Team; who, really"\r\n"a, b; ""c"""${mark}d\r\n`;
    expect(readSheet(encode(text))).toEqual({
      headings: ["Title", "Team; who, really"],
      rows: [
        {
          number: 2,
          cells: [
            { heading: "Title", text: 'a, b; "c"' },
            { heading: "Team; who, really", text: "d" },
          ],
        },
      ],
    });
  });

  it("counts rows as a spreadsheet does, and leaves out what is empty", () => {
    expect(getTexts(encode('A,B\n"two\nlines",x\n,\n  ,\ny'))).toEqual([
      [2, "two\nlines", "x"],
      [5, "y"],
    ]);
  });

  it("reads the encodings of Windows", () => {
    expect(getTexts(new Uint8Array([...encode("A\nCaf"), 0xe9]))).toEqual([[2, "Café"]]);
    const utf16 = new Uint8Array([0xff, 0xfe, ...[..."A\nB"].flatMap((c) => [c.charCodeAt(0), 0])]);
    expect(getTexts(utf16)).toEqual([[2, "B"]]);
  });

  it("says why it cannot read a sheet", () => {
    expect(() => readSheet(encode(""))).toThrow(SheetError);
    expect(() => readSheet(encode('A\n"never closed\n'))).toThrow(/cannot be read in line/);
  });

  it("never fails in another way", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (bytes, text) => {
        for (const input of [bytes, encode(text)]) {
          try {
            readSheet(input);
          } catch (error) {
            expect(error).toBeInstanceOf(SheetError);
          }
        }
      }),
    );
  });
});
