import type { ReadDocument } from "../document";
import type { Span } from "../source-text";
import { findParagraphs } from "./find-paragraphs";
import { addCounts, countWords, getReadingAge, splitSentences } from "./reading-age";

/** How hard a post or page is to read. */
export type Reading = {
  readonly document: ReadDocument;
  /** In years. */
  readonly age: number;
  /** The hardest first. */
  readonly hardest: readonly HardSentence[];
};

export type HardSentence = {
  readonly text: string;
  readonly age: number;
  /** Of its paragraph in the file. */
  readonly span: Span;
};

/** A text of fewer words says nothing about how somebody writes. */
const FEWEST_WORDS = 60;

/** How many sentences are named. */
const MOST_SENTENCES = 3;

/** A fragment of fewer words is hard by chance. */
const SHORTEST_SENTENCE = 6;

const known = new WeakMap<ReadDocument, Reading | undefined>();

/**
 * How hard a post or page is to read; worked out once.
 *
 * @returns undefined for other documents, and for texts too short to tell
 */
export function findReading(document: ReadDocument): Reading | undefined {
  if (!["Page", "Post"].includes(document.spec.name)) return undefined;
  if (!known.has(document)) known.set(document, read(document));
  return known.get(document);
}

function read(document: ReadDocument): Reading | undefined {
  const sentences = findParagraphs(document).flatMap(({ text, span }) =>
    splitSentences(text).map((sentence) => ({ text: sentence, span, ...countWords(sentence) })),
  );
  const counts = addCounts(sentences);
  if (counts.word < FEWEST_WORDS) return undefined;
  const hardest = sentences
    .filter(({ word }) => word >= SHORTEST_SENTENCE)
    .map(({ text, span, ...each }) => ({ text, span, age: getReadingAge(each) }))
    .sort((a, b) => b.age - a.age)
    .slice(0, MOST_SENTENCES);
  return { document, age: getReadingAge(counts), hardest };
}
