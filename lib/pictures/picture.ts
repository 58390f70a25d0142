/** A picture as a page shows it: a drawing of ours, or a photo in several sizes. */
export type Picture = {
  /** Path of the picture for browsers that choose nothing better. */
  readonly src: string;
  /** Size of that file in pixels; the room it needs is kept while it loads. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for people who do not see it; "" if the text beside it says it all. */
  readonly alt: string;
  /** Smaller files of the same kind, as `srcset` has them. */
  readonly srcSet?: string | undefined;
  /** The same picture in newer formats, the best one first. */
  readonly sources?: readonly { readonly type: string; readonly srcSet: string }[];
  /** Who made it, and where they are. */
  readonly credit?: string | undefined;
  readonly creditUrl?: string | undefined;
};
