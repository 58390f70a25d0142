/** A page of a site that stands for all of its type. */
export type ChosenPage = {
  /** Its type, in a word or two: "post". */
  readonly type: string;
  /** Where it is on the site: "/posts/ten-pitch-tips/". */
  readonly address: string;
};

/** Types of pages, by their addresses. */
const TYPES: readonly (readonly [type: string, addresses: RegExp])[] = [
  ["home", /^\/$/],
  ["events", /^\/events\/$/],
  ["event", /^\/events\/[^/]+\/$/],
  ["projects", /^\/projects\/$/],
  ["projects of an event", /^\/projects\/[^/]+\/$/],
  ["project", /^\/projects\/[^/]+\/[^/]+\/$/],
  ["posts", /^\/posts\/$/],
  ["post", /^\/posts\/(?!tags\/)[^/]+\/$/],
  ["posts on a topic", /^\/posts\/tags\/[^/]+\/$/],
  ["topic", /^\/topics\/[^/]+\/$/],
  ["writer", /^\/people\/[^/]+\/$/],
  ["supporters", /^\/supporters\/\d+\/$/],
  ["standing page", /^\/about\/$/],
];

/**
 * One page of each type that a site has: the one of middling size, so that neither a lucky nor an
 * unlucky page stands for the rest.
 *
 * @param sizes bytes by address
 */
export function choosePages(sizes: ReadonlyMap<string, number>): readonly ChosenPage[] {
  return TYPES.flatMap(([type, addresses]) => {
    const bySize = [...sizes]
      .filter(([address]) => addresses.test(address))
      .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
    const middle = bySize[Math.floor(bySize.length / 2)];
    return middle ? [{ type, address: middle[0] }] : [];
  });
}
