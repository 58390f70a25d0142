/** What two posts are compared by. */
export type Comparable = {
  readonly slug: string;
  readonly topics: readonly string[];
  readonly event?: string | undefined;
};

/**
 * The posts most like one: those that share the most topics with it, one more for the same event.
 * Posts that share nothing are left out; ties keep the order given.
 *
 * @param limit at most so many
 */
export function getRelatedPosts<P extends Comparable>(
  post: Comparable,
  posts: readonly P[],
  limit: number,
): P[] {
  const likeness = (other: P) =>
    other.topics.filter((topic) => post.topics.includes(topic)).length +
    (post.event !== undefined && other.event === post.event ? 1 : 0);
  return posts
    .filter((other) => other.slug !== post.slug)
    .map((other) => ({ other, score: likeness(other) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ other }) => other);
}
