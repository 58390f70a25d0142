import type { Nodes, Parent } from "mdast";
import { toString as getText } from "mdast-util-to-string";
import memoize from "memoize";
import { syllable } from "syllable";
import { visit } from "unist-util-visit";
import type { CheckedDocument } from "../../document";
import { type Place, quote, warn } from "../../finding";
import type { CheckedSite } from "../../site";
import { isEnglish } from "./language";

/** How hard a post or page is to read. */
export type Reading = {
  readonly document: CheckedDocument;
  /** In years. */
  readonly age: number;
  readonly hardest: HardSentence;
};

type HardSentence = { readonly text: string; readonly place: Place; readonly age: number };

/** From this age on a text is harder than most people read with ease. */
const HARD_AGE = 15;
/** A text of fewer words says nothing about how somebody writes. */
const FEWEST_WORDS = 60;
/** A fragment of fewer words is hard by chance. */
const SHORTEST_SENTENCE = 6;
/** School years in America start at about this age less one. */
const AGE_OF_GRADE_0 = 5;

/** Posts and pages that are hard to read, with their hardest sentence. */
export function checkReadingAge(document: CheckedDocument, { documents }: CheckedSite) {
  if (!isEnglish(document, documents)) return;
  const reading = findReading(document);
  if (!reading || reading.age < HARD_AGE) return;
  const { hardest, age } = reading;
  const reason = `this text is for readers of about ${Math.round(age)} years. Shorten long sentences and words, first of all here: ${quote(hardest.text, 200)}`;
  warn(document.file, reason, hardest.place, "reading-age");
}

/** @returns undefined for other documents, and for texts too short to tell */
export function findReading(document: CheckedDocument): Reading | undefined {
  if (!["Page", "Post"].includes(document.type) || !document.body) return undefined;
  const sentences = getParagraphs(document.body).flatMap((paragraph) =>
    splitSentences(getText(paragraph, { includeHtml: false })).map((text) => ({
      text,
      place: paragraph.position,
      ...countWords(text),
    })),
  );
  const total = { sentence: sentences.length, word: sum("word"), syllable: sum("syllable") };
  const [hardest] = sentences
    .filter(({ word }) => word >= SHORTEST_SENTENCE)
    .map(({ text, place, ...counts }) => ({ text, place, age: getReadingAge(counts) }))
    .sort((a, b) => b.age - a.age);
  if (total.word < FEWEST_WORDS || !hardest) return undefined;
  return { document, age: getReadingAge(total), hardest };

  function sum(name: "word" | "syllable"): number {
    return sentences.reduce((before, each) => before + each[name], 0);
  }
}

function getParagraphs(body: Parent): readonly Nodes[] {
  const paragraphs: Nodes[] = [];
  visit(body as Nodes, "paragraph", (node) => {
    paragraphs.push(node);
  });
  return paragraphs;
}

const segmenter = new Intl.Segmenter("en-GB", { granularity: "sentence" });

/** @example splitSentences("One. Two?") // ["One.", "Two?"] */
const splitSentences = (text: string): readonly string[] =>
  [...segmenter.segment(text.replace(/\s+/g, " "))]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));

type Counts = { readonly sentence: number; readonly word: number; readonly syllable: number };

/**
 * The grade of Flesch and Kincaid as an age. It knows lengths of sentences and words only.
 *
 * @returns in years, at least 5
 * @see https://apps.dtic.mil/sti/citations/ADA006655
 */
function getReadingAge({ sentence, word, syllable: syllables }: Counts): number {
  const grade = 0.39 * (word / sentence) + 11.8 * (syllables / word) - 15.59;
  return Math.max(AGE_OF_GRADE_0, grade + AGE_OF_GRADE_0);
}

function countWords(sentence: string): Counts {
  const words = sentence.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
  const syllables = words.reduce((total, word) => total + countSyllables(word), 0);
  return { sentence: 1, word: words.length, syllable: syllables };
}

/**
 * Abbreviations and numbers count as one: nobody reads them by syllables. Counting is slow, and a
 * few words make up most of every text.
 */
const countSyllables = memoize((word: string): number =>
  /^[\p{Lu}\p{N}]+s?$/u.test(word) ? 1 : Math.max(1, syllable(word)),
);
