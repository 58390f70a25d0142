import { getSeed } from "./chooser";

/** A colour of a drawing, on a light page and on a dark one. */
export type Ink = { readonly light: string; readonly dark: string };

/** What a drawing paints with. */
export type Palette = {
  /** The whole background. */
  readonly sky: Ink;
  /** Sun or moon. */
  readonly disc: Ink;
  /** What is far away. */
  readonly far: Ink;
  /** What is near. */
  readonly near: Ink;
};

const ink = (light: string, dark: string): Ink => ({ light, dark });

/** The heartbeat: the accent of the site (app/styles/globals.css). */
export const ACCENT: Ink = ink("#b01048", "#ff8fac");
/** Paper and whatever is made of it. */
export const PAPER: Ink = ink("#fffaf3", "#33213f");
/** Outlines: the ink of the site. */
export const OUTLINE: Ink = ink("#251a2e", "#f8f1e9");

/** Six moods of the day; all of them warm, or at least kind, beside the accent. */
const PALETTES = [
  {
    sky: ink("#fde7ec", "#2a1624"),
    disc: ink("#ffc9b5", "#8c3f4a"),
    far: ink("#f5c3d0", "#4a2039"),
    near: ink("#df8ea8", "#6e3050"),
  },
  {
    sky: ink("#fdeedb", "#291b17"),
    disc: ink("#ffd38a", "#99602a"),
    far: ink("#f4d3ad", "#47301f"),
    near: ink("#dda269", "#6d4828"),
  },
  {
    sky: ink("#efe8f7", "#1d1630"),
    disc: ink("#ffd9c0", "#7f5d8c"),
    far: ink("#d8c8ec", "#33264f"),
    near: ink("#a98acb", "#4e3a76"),
  },
  {
    sky: ink("#e2f1ec", "#0f211f"),
    disc: ink("#ffdf9e", "#7b8148"),
    far: ink("#b9dccf", "#1c3d38"),
    near: ink("#77b5a4", "#2f5d54"),
  },
  {
    sky: ink("#eef1dc", "#1b1f13"),
    disc: ink("#ffc98f", "#8a6a30"),
    far: ink("#d3dbac", "#353d20"),
    near: ink("#a3b069", "#545f2f"),
  },
  {
    sky: ink("#e6ebf6", "#151c2b"),
    disc: ink("#ffd0c4", "#86545f"),
    far: ink("#c2cdea", "#27324d"),
    near: ink("#8f9fd0", "#404e78"),
  },
] as const satisfies readonly Palette[];

/** The palette of a place or a topic: always the same for the same name. */
export function getPalette(name: string): Palette {
  return PALETTES[getSeed(name) % PALETTES.length] ?? PALETTES[0];
}
