import { parseArgs } from "node:util";

/** What `npm run bench` is to measure. */
export type BenchOptions = {
  readonly pages: boolean;
  /** For how many posts the site is built; none for no builds. */
  readonly posts: readonly number[];
  /** How many pictures are made ready; 0 for none. */
  readonly photos: number;
  /** How often each page is loaded. */
  readonly runs: number;
  /** Whether `--pages` may use the sites that were built the last time. */
  readonly reuse: boolean;
};

const USUAL_POSTS: readonly number[] = [100, 1000, 5000];
const USUAL_PHOTOS = 500;

/**
 * Reads the options of `npm run bench`: without any, everything is measured.
 *
 * @throws Error for an option that it does not have
 * @throws RangeError for a number that is none
 * @example readBenchOptions(["--posts", "100,1000"]) // posts: [100, 1000], pages: false
 */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pages: { type: "boolean", default: false },
      posts: { type: "string" },
      photos: { type: "string" },
      runs: { type: "string", default: "5" },
      reuse: { type: "boolean", default: false },
    },
  });
  const isEverything = !values.pages && values.posts === undefined && values.photos === undefined;
  const posts = values.posts?.split(",").map(readCount) ?? [];
  return {
    pages: values.pages || isEverything,
    posts: isEverything ? USUAL_POSTS : posts,
    photos: isEverything
      ? USUAL_PHOTOS
      : values.photos === undefined
        ? 0
        : readCount(values.photos),
    runs: readCount(values.runs),
    reuse: values.reuse,
  };
}

function readCount(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new RangeError(`“${text}” is not a number of things to measure; write for example 1000.`);
}
