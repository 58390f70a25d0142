/*
 * What can be printed or shown for an event: posters, slides and cards. Each is a page of its own,
 * as large as its paper.
 */

/** A paper or screen; app/styles/sheets.css knows the size of each. */
export type SheetFormat = "a3" | "a4" | "a4-landscape" | "slide" | "square";

export type SheetKind = "poster" | "slide" | "table-cards" | "pitch-cards" | "score-sheet";

export type SheetPlan = {
  /** In its address and the name of its file: "poster-a4". */
  readonly name: string;
  readonly title: string;
  readonly kind: SheetKind;
  readonly format: SheetFormat;
  /** For printers without colour. */
  readonly isMono?: true;
  /** Size in pixels of the picture that is made of it besides a PDF. */
  readonly picture?: { readonly width: number; readonly height: number };
};

/** Everything that can be printed or shown for an event. */
export const SHEETS: readonly SheetPlan[] = [
  { name: "poster-a4", title: "Poster, A4", kind: "poster", format: "a4" },
  {
    ...{ name: "poster-a4-mono", title: "Poster, A4, black and white" },
    ...{ kind: "poster", format: "a4", isMono: true },
  },
  { name: "poster-a3", title: "Poster, A3", kind: "poster", format: "a3" },
  {
    ...{ name: "poster-a3-mono", title: "Poster, A3, black and white" },
    ...{ kind: "poster", format: "a3", isMono: true },
  },
  {
    ...{ name: "square", title: "Square for social media", kind: "poster", format: "square" },
    picture: { width: 1080, height: 1080 },
  },
  {
    ...{ name: "slide", title: "Opening slide, 16:9", kind: "slide", format: "slide" },
    picture: { width: 1920, height: 1080 },
  },
  { name: "table-cards", title: "Table cards", kind: "table-cards", format: "a4" },
  { name: "pitch-cards", title: "Pitch cards", kind: "pitch-cards", format: "a4" },
  {
    ...{ name: "score-sheet", title: "Judges’ score sheet" },
    ...{ kind: "score-sheet", format: "a4-landscape" },
  },
];

/** What can be printed by the name of its page. @throws Error if there is none */
export function getSheet(name: string): SheetPlan {
  const sheet = SHEETS.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no sheet "${name}". There are ${getNames()}.`);
  return sheet;
}

const getNames = () => SHEETS.map(({ name }) => name).join(", ");
