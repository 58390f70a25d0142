type Sourced = { readonly source?: { readonly author?: string | undefined } | undefined };

/** Whether a post retells somebody's article. */
export function isRetold({ source }: Sourced): boolean {
  return Boolean(source?.author);
}

/** Who is behind a post. */
export type PostCredits<P> = {
  /** Those who wrote it. Empty for a post that retells somebody's article: the site wrote that. */
  readonly writers: readonly P[];
  /** Those whose article it retells. */
  readonly retoldFrom: readonly P[];
};

/**
 * Tells the writers of a post from those whose words it retells, so that nobody is said to have
 * written what they did not.
 *
 * @param post its source has an author where it retells somebody's article
 * @param people the post's authors
 * @example getPostCredits({ source: { author: "David Miller" } }, [david]).retoldFrom // [david]
 */
export function getPostCredits<P>(post: Sourced, people: readonly P[]): PostCredits<P> {
  return isRetold(post) ? { writers: [], retoldFrom: people } : { writers: people, retoldFrom: [] };
}
