import { stripVTControlCharacters } from "node:util";

/**
 * How many tests a runner says have passed: the last "123 passed" in what it printed.
 *
 * @throws Error if it says nothing of the kind, for then no test has run
 * @example countPassed("Test Files  3 passed (3)\n Tests  40 passed (40)") // 40
 */
export function countPassed(printed: string): number {
  const counts = [...stripVTControlCharacters(printed).matchAll(/(\d+) passed/g)];
  const last = counts.at(-1)?.[1];
  if (last === undefined) throw new Error("The test runner ran no test.");
  return Number(last);
}

/**
 * How many tests a runner says it has skipped: the last "12 skipped" in what it printed, or none.
 *
 * @example countSkipped("Tests  3 passed | 12 skipped (15)") // 12
 */
export function countSkipped(printed: string): number {
  const counts = [...stripVTControlCharacters(printed).matchAll(/(\d+) skipped/g)];
  return Number(counts.at(-1)?.[1] ?? 0);
}
