/** How many requests are under way at once. */
const AT_ONCE = 12;

/**
 * Applies an asynchronous function to many things, a few at a time.
 *
 * @returns the results in the order of the things
 */
export async function mapSome<Thing, Result>(
  things: readonly Thing[],
  apply: (thing: Thing) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < things.length; index = next++) {
      const thing = things[index];
      if (thing !== undefined) results[index] = await apply(thing);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}
