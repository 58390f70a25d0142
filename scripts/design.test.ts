import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { themeColours } from "../app/_pictures/theme-colours";
import { getContrast, layColour } from "../lib/pictures/contrast";
import { ACCENT, OUTLINE } from "../lib/pictures/drawings/palette";

/*
 * Measures the colours of app/styles/globals.css, of app/styles and of the drawings, and holds docs/design.md to it.
 */

const css = readFileSync("app/styles/globals.css", "utf8");
const marksCss = readFileSync("app/styles/pictures.css", "utf8");
const guide = readFileSync("docs/design.md", "utf8");

type Colours = ReadonlyMap<string, string>;

function readColours(start: string, base: Colours = new Map()): Colours {
  const block = css.slice(css.indexOf(start));
  const found = block.slice(0, block.indexOf("}")).matchAll(/--color-([\w-]+): (#[0-9a-f]{6})/g);
  return new Map([
    ...base,
    ...[...found].map(([, name = "", value = ""]) => [name, value] as const),
  ]);
}

const light = readColours("@theme");
const dark = readColours("@media (prefers-color-scheme: dark)", light);
const night = readColours(".night {", light);

const get = (colours: Colours, name: string): string => {
  const colour = colours.get(name);
  if (!colour) throw new Error(`globals.css has no --color-${name}.`);
  return colour;
};

const TEXTS = ["ink", "muted", "accent", "accent-deep"];
const GROUNDS = ["paper", "surface", "tint"];

/** Every text on every ground, and the label of a button on the button. */
const pairs = [
  ...TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)),
  ["on-accent", "accent"] as const,
];

const measure = (colours: Colours, [text, ground]: readonly [string, string]) =>
  getContrast(get(colours, text), get(colours, ground));

describe("the colours of text", () => {
  it.each(pairs)("%s can be read on %s, in light, dark and night", (text, ground) => {
    for (const colours of [light, dark, night]) {
      expect(measure(colours, [text, ground])).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(pairs)("%s on %s is in docs/design.md as measured", (text, ground) => {
    const figures = [light, dark, night].map((colours) => {
      const contrast = measure(colours, [text, ground]);
      return (Math.floor(contrast * 10) / 10).toFixed(1);
    });
    expect(guide).toContain(`| ${text} on ${ground} | ${figures.join(" | ")} |`);
  });
});

describe("text over what is drawn", () => {
  it("can be read on the rulings of the night band", () => {
    const [, share = "100"] = /rgb\(255 157 181 \/ (\d+)%\)/.exec(css) ?? [];
    // Where two lines cross, one lies over the other.
    const line = layColour("#ff9db5", get(night, "paper"), Number(share) / 100);
    const crossing = layColour("#ff9db5", line, Number(share) / 100);
    for (const text of TEXTS) {
      expect(getContrast(get(night, text), crossing), text).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("can be read in every mark", () => {
    const marks = [...marksCss.matchAll(/--mark: (#[0-9a-f]{6})/g)].map(
      ([, colour = ""]) => colour,
    );
    expect(marks).toHaveLength(6);
    for (const mark of marks) expect(getContrast("#251a2e", mark)).toBeGreaterThanOrEqual(4.5);
  });

  it("can be read on the map", () => {
    const map = readFileSync("app/_pictures/map.ts", "utf8");
    const lands = [...map.matchAll(/light: "(#\w+)", dark: "(#\w+)"/g)];
    expect(lands).toHaveLength(2);
    for (const [, inLight = "", inDark = ""] of lands) {
      expect(getContrast(get(light, "ink"), inLight)).toBeGreaterThanOrEqual(4.5);
      expect(getContrast(get(dark, "ink"), inDark)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("can be read on a card", () => {
    const card = readFileSync("lib/pictures/drawings/card.ts", "utf8");
    const read = (name: string) =>
      new RegExp(`const ${name} = same\\("(#\\w+)"\\)`).exec(card)?.[1] ?? "";
    const [, share = "1"] = /opacity: (0\.\d+)/.exec(card) ?? [];
    const ruled = layColour(read("ACCENT"), read("NIGHT"), Number(share));
    for (const name of ["INK", "MUTED", "ACCENT"]) {
      expect(getContrast(read(name), ruled), name).toBeGreaterThanOrEqual(4.5);
    }
  });
});

it("drawings and browsers are told the colours of the site", () => {
  expect(ACCENT).toEqual({ light: get(light, "accent"), dark: get(dark, "accent") });
  expect(OUTLINE).toEqual({ light: get(light, "ink"), dark: get(dark, "ink") });
  expect(themeColours).toEqual({ light: get(light, "paper"), dark: get(dark, "paper") });
});
