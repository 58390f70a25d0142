import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { mdxFromMarkdown } from "mdast-util-mdx";
import { gfm } from "micromark-extension-gfm";
import { mdxjs } from "micromark-extension-mdxjs";

/** Where and why a text is no MDX. */
export class MarkdownError extends Error {
  constructor(
    readonly reason: string,
    /** Which rule of which part of the parser. */
    readonly kind: string,
    /** Offset at which the parser noticed, if it says so. */
    readonly offset: number | undefined,
  ) {
    super(reason);
  }
}

const OPTIONS = {
  extensions: [mdxjs(), gfm()],
  mdastExtensions: [
    mdxFromMarkdown(),
    // Their transforms look for addresses a second time, in the tree, at twice the cost.
    gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension),
  ],
};

/**
 * Reads a text as MDX with GitHub's tables, footnotes and so on: with the same parser as the build.
 *
 * @throws MarkdownError at the first thing that is no MDX
 */
export function parseMarkdown(text: string): Root {
  try {
    return fromMarkdown(text, OPTIONS);
  } catch (error) {
    if (!(error instanceof Error) || !("reason" in error)) throw error;
    const { ruleId, source, place } = error as Error &
      Partial<Record<"ruleId" | "source", string>> & { place?: PlaceLike };
    const point = place && "start" in place ? place.start : place;
    throw new MarkdownError(String(error.reason), `${source}:${ruleId}`, point?.offset);
  }
}

type PointLike = { readonly offset?: number };
type PlaceLike = PointLike | { readonly start: PointLike };
