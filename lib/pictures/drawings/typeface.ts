/** A font that draws words as path data, so that a picture needs no font of its own. */
export type Typeface = {
  /** Width of a line of words at a size, in the unit of the size. */
  readonly getWidth: (words: string, size: number) => number;
  /** Path data of a line of words whose baseline starts at a point. */
  readonly getPath: (words: string, at: { x: number; y: number; size: number }) => string;
};
