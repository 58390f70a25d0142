import { stemmer } from "stemmer";
import { getWords, isStopWord } from "../search/search-terms";

/** What two things are compared by. */
export type Comparable = {
  readonly title: string;
  /** What it is about, in a sentence. */
  readonly summary?: string | undefined;
  readonly topics: readonly string[];
  /** Key of the event it belongs to. */
  readonly event?: string | undefined;
};

/** A topic that is shared says more than a word. */
const TOPIC_WEIGHT = 2;

/** One shared word of the rarer sort, or one shared topic, is the least. */
const LEAST_LIKENESS = 3;

/** Finds what is most like a thing. @param limit at most so many */
export type FindRelated<Other> = (item: Comparable, limit: number) => readonly Other[];

/**
 * Prepares a list, once, for finding what in it is most like something: what shares topics with
 * it, words of its title and summary, or its event. What few share counts for more than what many
 * share. What is too little alike is left out; ties keep the order given.
 *
 * @example relate(posts)(post, 3)
 */
export function relate<Other extends Comparable>(others: readonly Other[]): FindRelated<Other> {
  const known = others.map((other) => ({ other, marks: getMarks(other) }));
  const counts = new Map<string, number>();
  for (const mark of known.flatMap(({ marks }) => [...marks])) {
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const weigh = (mark: string): number =>
    Math.log((1 + others.length) / (counts.get(mark) ?? 1)) *
    (mark.startsWith(TOPIC) ? TOPIC_WEIGHT : 1);
  return (item, limit) => {
    const wanted = [...getMarks(item)];
    return known
      .filter(({ other }) => other !== item)
      .map(({ other, marks }) => ({
        other,
        likeness: wanted.reduce((sum, mark) => sum + (marks.has(mark) ? weigh(mark) : 0), 0),
      }))
      .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, limit)
      .map(({ other }) => other);
  };
}

const TOPIC = "topic ";

function getMarks({ title, summary = "", topics, event }: Comparable): ReadonlySet<string> {
  const words = getWords(`${title} ${summary}`).filter(
    (word) => word.length > 2 && !isStopWord(word),
  );
  return new Set([
    ...topics.map((topic) => TOPIC + topic),
    ...words.map(stemmer),
    ...(event === undefined ? [] : [`event ${event}`]),
  ]);
}
