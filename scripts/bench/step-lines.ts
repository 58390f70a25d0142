/** A step of a build, as the build itself told of it. */
export type ToldStep = { readonly name: string; readonly seconds: number };

/**
 * Reads the line that a build prints for a step that has ended; undefined for any other.
 *
 * @example readStepLine("Reading the content … 1.2 s") // { name: "Reading the content", seconds: 1.2 }
 */
export function readStepLine(line: string): ToldStep | undefined {
  const [, name, seconds] = /^(.+?) …(?: \d.*,)? (\d+\.\d) s$/.exec(line.trim()) ?? [];
  return name === undefined ? undefined : { name, seconds: Number(seconds) };
}

/** How many pages a build said that it finished. */
export function findPageCount(printed: string): number | undefined {
  const count = /… (\d+) pages, \d/.exec(printed)?.[1];
  return count === undefined ? undefined : Number(count);
}
