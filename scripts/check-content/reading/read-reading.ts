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

/**
 * How hard a post or page is to read.
 *
 * @returns undefined for other documents, and for texts too short to tell
 */
export function findReading(document: ReadDocument): Reading | undefined {
  if (!["Page", "Post"].includes(document.spec.name)) return undefined;
  const paragraphs = findParagraphs(document);
  const counts = addCounts(paragraphs.map(({ text }) => countWords(text)));
  if (counts.word < FEWEST_WORDS) return undefined;
  const hardest = paragraphs
    .flatMap(({ text, span }) =>
      splitSentences(text).map((sentence) => ({ text: sentence, span, ...rate(sentence) })),
    )
    .filter(({ words }) => words >= SHORTEST_SENTENCE)
    .sort((a, b) => b.age - a.age)
    .slice(0, MOST_SENTENCES);
  return { document, age: getReadingAge(counts), hardest };
}

function rate(sentence: string): { readonly age: number; readonly words: number } {
  const counts = countWords(sentence);
  return { age: getReadingAge({ ...counts, sentence: 1 }), words: counts.word };
}
