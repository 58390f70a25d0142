import { getSeed } from "./chooser";

/** A drawing as a file of its own. */
export type DrawingFile = {
  /** "30-cardiff-1x3k9zq.svg": it changes with the drawing, so that it can be cached for ever. */
  readonly file: string;
  readonly svg: string;
};

/** @param name what is drawn, in letters that an address may have */
export function makeDrawingFile(name: string, svg: string): DrawingFile {
  const digest = getSeed(svg).toString(36) + getSeed(`${svg} `).toString(36);
  return { file: `${name}-${digest.slice(0, 8)}.svg`, svg };
}
