/** One change to a text: what stands from `start` up to `end` gives way to `text`. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

/**
 * Changes a text at several places at once and leaves every other character as it is. An edit
 * that lies within another is moot.
 *
 * @param edits in any order
 * @throws RangeError if two of them overlap, or one lies outside the text
 * @example editSource("abcd", [{ start: 1, end: 3, text: "-" }]) // "a-d"
 */
export function editSource(source: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  let result = "";
  let done = 0;
  for (const { start, end, text } of inOrder) {
    if (end <= done && start < done) continue;
    if (start < done || end < start || end > source.length) {
      throw new RangeError(`The edit from ${start} to ${end} overlaps another or lies outside.`);
    }
    result += source.slice(done, start) + text;
    done = end;
  }
  return result + source.slice(done);
}
