import { makeChooser } from "./drawings/chooser";
import { getGraphPaper, getTrace } from "./drawings/lines";
import { HEIGHT, rectangle, type Shape, WIDTH, writeShapes } from "./drawings/svg";

/** The size that sites which show a shared link ask for, in pixels. @see https://ogp.me */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

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

/** The night band of the home page (.night in app/styles/globals.css); cards have one scheme. */
const same = (colour: string) => ({ light: colour, dark: colour });
const NIGHT = same("#24152e");
const ACCENT = same("#ff9db5");
const INK = "#fff6ec";
const MUTED = "#d9cbe0";

const MARGIN = 64;
const BASELINE = 520;
const DRAWING = { x: 644, y: 150, scale: 1.02 };
const LINE_HEIGHT = 1.12;

/** Sizes of a title, the largest first, and how wide a letter is on average. */
const TITLE_SIZES = [92, 80, 70, 60, 52, 46, 40];
const LETTER_WIDTH = 0.54;
const TITLE_HEIGHT = 226;

/** A node of the tree that satori lays out. @see https://github.com/vercel/satori */
export type CardNode = {
  readonly type: "div";
  readonly key: null;
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly CardNode[];
  };
};

const box = (style: CardNode["props"]["style"], children?: CardNode["props"]["children"]) =>
  ({
    type: "div",
    key: null,
    props: { style: { display: "flex", ...style }, children },
  }) satisfies CardNode;

/**
 * The words of a card: its title, what matters most besides, and whose site it is.
 *
 * The name of the series never breaks inside itself; signs that no font of ours has are left out.
 */
export function getCardWords(facts: CardFacts): CardNode {
  const { title, detail = "", siteName, siteAddress, drawing } = facts;
  const width = (drawing ? DRAWING.x - 44 : CARD_WIDTH - MARGIN) - MARGIN;
  const words = (leaveOutUndrawn(title) || siteName).replaceAll(
    siteName,
    siteName.replaceAll(" ", "\u00A0"),
  );
  const size = getTitleSize(words, width);
  const clamp = (lines: number) => ({ lineClamp: lines, display: "block", overflow: "hidden" });
  return box(
    { width: "100%", height: "100%", fontFamily: "Nunito Sans, Nunito Sans Extended, DejaVu Sans" },
    [
      box(
        { position: "absolute", left: 146, top: 50, fontSize: 34, fontWeight: 800, color: INK },
        siteName,
      ),
      box({ position: "absolute", left: MARGIN, top: 138, width, flexDirection: "column" }, [
        box(
          {
            ...{ fontSize: size, fontWeight: 800, color: INK, lineHeight: LINE_HEIGHT },
            ...{ wordBreak: "break-word", ...clamp(getMostLines(size)) },
          },
          words,
        ),
        box(
          {
            ...{ marginTop: 18, fontSize: 30, color: ACCENT.light, lineHeight: 1.25 },
            ...clamp(3),
          },
          leaveOutUndrawn(detail),
        ),
      ]),
      box(
        { position: "absolute", left: MARGIN, top: 558, fontSize: 28, color: MUTED },
        siteAddress,
      ),
    ],
  );
}

/** Emoji with what changes them, and all scripts but those that our fonts have. */
const UNDRAWN =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\uFE0F\u200D]|[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/gu;

const leaveOutUndrawn = (text: string): string =>
  text.replace(UNDRAWN, "").replace(/ {2,}/g, " ").trim();

const getMostLines = (size: number) => Math.max(1, Math.floor(TITLE_HEIGHT / (size * LINE_HEIGHT)));

/** The largest size at which a title fits, as far as its length tells. */
function getTitleSize(title: string, width: number): number {
  const longest = Math.max(...title.split(/[\s-]/).map((word) => word.length));
  const fits = (size: number) => {
    const perLine = Math.floor(width / (size * LETTER_WIDTH));
    return longest <= perLine && Math.ceil(title.length / (perLine * 0.85)) <= getMostLines(size);
  };
  return TITLE_SIZES.find(fits) ?? 40;
}

/**
 * The picture that represents a page where a link to it is shared.
 *
 * @param words the SVG document that satori made of getCardWords
 * @returns an SVG document of CARD_WIDTH by CARD_HEIGHT
 */
export function drawCard({ title, drawing }: CardFacts, words: string): string {
  const { pick } = makeChooser(title);
  const beats = Array.from({ length: 26 }, () => (pick(0, 3) === 0 ? pick(12, 44) : 0));
  const background: readonly Shape[] = [
    { d: rectangle(0, 0, CARD_WIDTH, CARD_HEIGHT), fill: NIGHT },
    {
      d: getGraphPaper(30, CARD_WIDTH, CARD_HEIGHT),
      ...{ stroke: ACCENT, width: 1, opacity: 0.09 },
    },
    {
      d: getTrace(beats, { from: 0, to: CARD_WIDTH, baseline: BASELINE }),
      ...{ stroke: ACCENT, width: 5 },
    },
    { d: "M64 78h18l7-22l11 34l9-24l4 12h19", stroke: ACCENT, width: 6 },
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">`,
    writeShapes(background, "light"),
    drawing ? frame(drawing) : "",
    words,
    "</svg>",
  ].join("");
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
