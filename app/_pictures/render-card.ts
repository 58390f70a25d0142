import { readFileSync } from "node:fs";
import path from "node:path";
import satori, { type Font } from "satori";
import {
  CARD_HEIGHT,
  CARD_WIDTH,
  type CardFacts,
  drawCard,
  getCardWords,
} from "@/lib/pictures/card";
import { renderPng } from "./render-png";

/** Nunito Sans, as in app/styles/globals.css, under the SIL Open Font Licence. */
const FOLDER = "node_modules/@fontsource/nunito-sans/files";

const readFont = (subset: string, name: string, weight: 400 | 800): Font => ({
  ...{ name, weight, style: "normal" },
  data: readFileSync(
    path.join(process.cwd(), FOLDER, `nunito-sans-${subset}-${weight}-normal.woff`),
  ),
});

/** DejaVu Sans, which is free, for Greek, Cyrillic, arrows and the signs of mathematics. */
const getSpare = (weight: 400 | 800) =>
  path.join(
    process.cwd(),
    `node_modules/dejavu-fonts-ttf/ttf/DejaVuSans${weight === 800 ? "-Bold" : ""}.ttf`,
  );

let fonts: readonly Font[] | undefined;

/** A card as a PNG, drawn only if no build on this machine has drawn it before. */
export function renderCard(facts: CardFacts): Promise<Uint8Array<ArrayBuffer>> {
  return renderPng(`card 2 ${JSON.stringify(facts)}`, async () => {
    fonts ??= ([400, 800] as const).flatMap((weight) => [
      readFont("latin", "Nunito Sans", weight),
      readFont("latin-ext", "Nunito Sans Extended", weight),
      { ...{ name: "DejaVu Sans", weight, style: "normal" }, data: readFileSync(getSpare(weight)) },
    ]);
    const options = { width: CARD_WIDTH, height: CARD_HEIGHT, fonts: [...fonts] };
    return drawCard(facts, await satori(getCardWords(facts), options));
  });
}
