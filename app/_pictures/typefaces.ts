import { readFileSync } from "node:fs";
import path from "node:path";
import { type Font, type PathCommand, parse } from "opentype.js";
import type { Typeface } from "@/lib/pictures/drawings/typeface";

/** Nunito Sans, one of the display faces of app/globals.css, under the SIL Open Font Licence. */
const FOLDER = "node_modules/@fontsource/nunito-sans/files";

function readFont(subset: string, weight: number): Font {
  const file = path.join(process.cwd(), FOLDER, `nunito-sans-${subset}-${weight}-normal.woff`);
  return parse(Uint8Array.from(readFileSync(file)).buffer);
}

type PlacedGlyph = { readonly glyph: ReturnType<Font["charToGlyph"]>; readonly x: number };

/** Reads a weight of the font; letters that it lacks come from its extended half. */
export function readTypeface(weight: 400 | 800): Typeface {
  const fonts = [readFont("latin", weight), readFont("latin-ext", weight)] as const;
  const findFont = (letter: string) =>
    fonts.find((font) => font.charToGlyph(letter).index !== 0) ?? fonts[0];

  const place = (words: string, size: number): { glyphs: PlacedGlyph[]; width: number } => {
    const glyphs: PlacedGlyph[] = [];
    let width = 0;
    let before: { font: Font; glyph: PlacedGlyph["glyph"] } | undefined;
    for (const letter of words) {
      const font = findFont(letter);
      const glyph = font.charToGlyph(letter);
      const scale = size / font.unitsPerEm;
      if (before?.font === font) width += (font.getKerningValue(before.glyph, glyph) || 0) * scale;
      glyphs.push({ glyph, x: width });
      width += glyph.advanceWidth * scale;
      before = { font, glyph };
    }
    return { glyphs, width };
  };

  return {
    getWidth: (words, size) => place(words, size).width,
    getPath: (words, { x, y, size }) =>
      place(words, size)
        .glyphs.map((placed) =>
          placed.glyph
            .getPath(x + placed.x, y, size)
            .commands.map(writeCommand)
            .join(""),
        )
        .join(""),
  };
}

/** In tenths of a unit. The package's own writer says NaN for numbers just above a whole one. */
function writeCommand(command: PathCommand): string {
  const write = (...numbers: readonly number[]) =>
    command.type + numbers.map((number) => Math.round(number * 10) / 10).join(" ");
  switch (command.type) {
    case "M":
    case "L":
      return write(command.x, command.y);
    case "Q":
      return write(command.x1, command.y1, command.x, command.y);
    case "C":
      return write(command.x1, command.y1, command.x2, command.y2, command.x, command.y);
    case "Z":
      return "Z";
  }
}
