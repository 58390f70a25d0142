/** What generated posts may refer to. */
export type PostSurroundings = {
  /** Slugs of people. */
  readonly authors: readonly [string, ...string[]];
  /** Keys of topics. */
  readonly topics: readonly [string, ...string[]];
};

/** A post as an editor would write it. */
export type GeneratedPost = { readonly fileName: string; readonly text: string };

const SENTENCES = [
  "Some people came with an idea, and others came with time to give.",
  "We asked what was hard, and then we listened to the answer.",
  "By lunch there was a drawing on the wall that made sense to everybody.",
  "The first version did one thing, and it did it well.",
  "A nurse tried it and told us **what was missing**.",
  "Nobody needed to know how to write code in order to help.",
  "In the end we had something to show, and a list of what to do next.",
  "You can read [more about us](/about/) if this is new to you.",
] as const;

const HEADINGS = ["What we tried", "Who was there", "What we learned", "What comes next"] as const;

const SENTENCES_OF_A_PARAGRAPH = 5;
const PARAGRAPHS_OF_A_SECTION = 3;

/**
 * A post of about 750 words with headings, links, a list and some code: as long as a usual one of
 * ours, and the same every time.
 *
 * @param number from 0; different for each post of a site
 */
export function generatePost(number: number, { authors, topics }: PostSurroundings): GeneratedPost {
  const pick = <T>(list: readonly [T, ...T[]], at: number): T => list[at % list.length] ?? list[0];
  const day = new Date(Date.UTC(2025, 0, 1) + (number % 500) * 86_400_000);
  const sections = HEADINGS.map((heading, section) =>
    [`## ${heading}`, ...paragraphs(number * 31 + section * 7)].join("\n\n"),
  );
  const text = `---
title: "Story ${number} of a weekend"
description: "Story number ${number} tells how a few people met for a weekend, what they made, and what they learned on the way."
date: ${day.toISOString().slice(0, 10)}
authors: [${pick(authors, number)}]
topics: [${pick(topics, number)}]
---

${sections.join("\n\n")}

- paper and pens
- [a place to sit](/about/)
- time to talk

\`\`\`js
const people = ${number};
console.log(people + 1);
\`\`\`
`;
  return { fileName: `story-${number}.mdx`, text };
}

function paragraphs(seed: number): readonly string[] {
  return Array.from({ length: PARAGRAPHS_OF_A_SECTION }, (_, paragraph) =>
    Array.from({ length: SENTENCES_OF_A_PARAGRAPH }, (_, sentence) => {
      const place = seed + paragraph * 3 + sentence * (1 + (seed % 3));
      return SENTENCES[place % SENTENCES.length];
    }).join(" "),
  );
}
