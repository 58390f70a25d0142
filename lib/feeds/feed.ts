import type { Temporal } from "temporal-polyfill";

/** Somebody behind an entry. */
export type FeedPerson = {
  readonly name: string;
  /** Their page. */
  readonly url?: string;
};

type FeedTopic = {
  /** Key that never changes, "first-timers". */
  readonly key: string;
  readonly label: string;
};

/** One thing in a feed. All addresses are whole. */
export type FeedEntry = {
  /** Never changes, wherever the entry moves. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** One sentence. */
  readonly summary: string;
  /** BCP 47 tag, where it is not in the language of the feed. */
  readonly language?: string | undefined;
  /** The whole text, from getFeedMarkup. */
  readonly markup: string;
  /** When it came out; absent for what was never published at one moment. */
  readonly published?: Temporal.Instant;
  /** When it last changed in a way that readers want to know. */
  readonly updated: Temporal.Instant;
  readonly authors: readonly FeedPerson[];
  /** Those whose words it retells. */
  readonly contributors?: readonly FeedPerson[];
  readonly topics: readonly FeedTopic[];
};

/** A feed, whatever it is written as. All addresses are whole. */
export type Feed = {
  readonly title: string;
  readonly description: string;
  /** The page that shows the same to people. */
  readonly pageUrl: string;
  /** Where the feed itself is. */
  readonly feedUrl: string;
  /** BCP 47 tag, "en-GB". */
  readonly language: string;
  /** Who is behind the site. */
  readonly author: FeedPerson;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
  /** What is said to be the last change while there are no entries. */
  readonly since: Temporal.Instant;
  /** Style sheet for browsers. */
  readonly styleSheet: string;
};

/** At most so many of the newest entries are in a feed, with their whole text. */
export const FEED_LENGTH = 50;

/**
 * When a feed last changed: with its newest entry, never with the build.
 *
 * @example getFeedUpdated({ entries: [], since }) // since
 */
export function getFeedUpdated({ entries, since }: Pick<Feed, "entries" | "since">) {
  return entries.reduce(
    (latest, { updated }) =>
      updated.epochMilliseconds > latest.epochMilliseconds ? updated : latest,
    since,
  );
}

/** An instant as the library of feeds wants it. */
export function toDate(instant: Temporal.Instant): Date {
  return new Date(instant.epochMilliseconds);
}
