import { makeChooser } from "./chooser";
import { fitWords, LINE_HEIGHT } from "./fit-words";
import { getGraphPaper } from "./graph-paper";
import { HEIGHT, rectangle, type Shape, WIDTH, writeShapes } from "./svg";
import { getTrace } from "./trace";
import type { Typeface } from "./typeface";

/** The size that sites which show a shared link ask for, in pixels. @see https://ogp.me */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** What the card of a page says. */
export type CardFacts = {
  readonly title: string;
  /** Dates, place, or what else matters most besides. */
  readonly detail?: string | undefined;
  readonly siteName: string;
  /** Address of the site as people say it, "example.org". */
  readonly siteAddress: string;
  /** The drawing of what the page is about, on a light page. */
  readonly drawing?: readonly Shape[] | undefined;
};

/** The fonts of a card. */
export type CardTypefaces = { readonly bold: Typeface; readonly plain: Typeface };

/** The night band of the home page (.night in app/globals.css); cards have one scheme. */
const same = (colour: string) => ({ light: colour, dark: colour });
const NIGHT = same("#24152e");
const INK = same("#fff6ec");
const MUTED = same("#d9cbe0");
const ACCENT = same("#ff9db5");

const MARGIN = 64;
const BASELINE = 520;
const DRAWING = { x: 644, y: 150, scale: 1.02 };

/**
 * The picture that stands for a page where a link to it is shared: its title, what matters most
 * besides, whose site it is, and the drawing of what it is about.
 *
 * @returns an SVG document of CARD_WIDTH by CARD_HEIGHT, without text that would need a font
 */
export function drawCard(facts: CardFacts, faces: CardTypefaces): string {
  const { drawing } = facts;
  const width = drawing ? DRAWING.x - MARGIN - 44 : CARD_WIDTH - 2 * MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">`,
    writeShapes([...getBackground(facts), ...getWords(facts, faces, width)], "light"),
    drawing ? frame(drawing) : "",
    "</svg>",
  ].join("");
}

function getBackground({ title }: CardFacts): readonly Shape[] {
  const { pick } = makeChooser(title);
  const beats = Array.from({ length: 26 }, () => (pick(0, 3) === 0 ? pick(12, 44) : 0));
  const line = { from: 0, to: CARD_WIDTH, baseline: BASELINE };
  return [
    { d: rectangle(0, 0, CARD_WIDTH, CARD_HEIGHT), fill: NIGHT },
    {
      d: getGraphPaper(30, CARD_WIDTH, CARD_HEIGHT),
      ...{ stroke: ACCENT, width: 1, opacity: 0.09 },
    },
    { d: getTrace(beats, line), stroke: ACCENT, width: 5 },
  ];
}

function getWords(
  { title, detail, siteName, siteAddress }: CardFacts,
  { bold, plain }: CardTypefaces,
  width: number,
): readonly Shape[] {
  const fitted = fitWords(title, bold, { width, height: 226, largest: 92, smallest: 40 });
  const { lines, size } = fitted;
  const top = 158;
  const below = top + lines.length * size * LINE_HEIGHT + 46;
  const details = fitWords(detail ?? "", plain, {
    ...{ width, height: BASELINE - 14 - below, largest: 34, smallest: 26 },
  });
  return [
    { d: "M64 78h18l7-22l11 34l9-24l4 12h19", stroke: ACCENT, width: 6 },
    { d: bold.getPath(siteName, { x: 146, y: 86, size: 34 }), fill: INK },
    ...lines.map((line, place) => ({
      d: bold.getPath(line, { x: MARGIN, y: top + size * (0.82 + place * LINE_HEIGHT), size }),
      fill: INK,
    })),
    ...details.lines.map((line, place) => ({
      d: plain.getPath(line, {
        ...{ x: MARGIN, y: below + details.size * place * 1.25, size: details.size },
      }),
      fill: ACCENT,
    })),
    { d: plain.getPath(siteAddress, { x: MARGIN, y: 588, size: 28 }), fill: MUTED },
  ];
}

/** A drawing as a picture on the wall. */
function frame(drawing: readonly Shape[]): string {
  const { x, y, scale } = DRAWING;
  return [
    `<clipPath id="frame"><rect width="${WIDTH}" height="${HEIGHT}" rx="16"/></clipPath>`,
    `<g transform="translate(${x} ${y})scale(${scale})" clip-path="url(#frame)">`,
    writeShapes(drawing, "light"),
    "</g>",
  ].join("");
}
