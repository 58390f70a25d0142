/**
 * Says how many there are of each thing, leaving out what there is none of.
 *
 * @example countThings([[3, "project"], [1, "post"]]) // "3 projects and 1 post"
 * @example countThings([[0, "project"]]) // "none yet"
 */
export function countThings(counts: readonly (readonly [count: number, thing: string])[]): string {
  const words = counts
    .filter(([count]) => count > 0)
    .map(([count, thing]) => `${count} ${thing}${count === 1 ? "" : "s"}`);
  if (words.length === 0) return "none yet";
  return words.length < 3
    ? words.join(" and ")
    : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
