import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { benchAstro } from "./astro";
import { measureProgram } from "./measure-program";

const SENTENCES = [
  "Some people came with an idea, and others came with time to give.",
  "A nurse tried it and told us **what was missing**.",
  "In the end we had something to show, and a list of what to do next.",
  "You can read [more about us](/about/) if this is new to you.",
] as const;

const HEADINGS = ["What we tried", "Who was there", "What we learned", "What comes next"] as const;

/** A post of about 750 words, the same every time. @param number from 0 */
function makePost(number: number): string {
  const day = new Date(Date.UTC(2025, 0, 1) + (number % 500) * 86_400_000);
  const paragraph = (seed: number) =>
    Array.from({ length: 15 }, (_, at) => SENTENCES[(seed + at) % SENTENCES.length]).join(" ");
  const sections = HEADINGS.map((heading, at) => `## ${heading}\n\n${paragraph(number * 31 + at)}`);
  return `---
title: "Story ${number} of a weekend"
description: "Story number ${number} tells how a few people met for a weekend, what they made, and what they learned on the way."
date: ${day.toISOString().slice(0, 10)}
authors: [ada-example]
topics: [how-to]
---

${sections.join("\n\n")}

- paper and pens
- [a place to sit](/about/)

\`\`\`js
console.log(${number} + 1);
\`\`\`
`;
}

/**
 * Builds the fixture site with generated posts: without anything cached, with nothing but its
 * pictures drawn before, and after an edit of one post. First Astro builds the same posts.
 *
 * @param count how many posts
 * @returns seconds of each step, and how many times Astro's processor seconds each build takes
 */
export async function benchBuild(count: number): Promise<readonly object[]> {
  const content = path.join(await mkdtemp(path.join(tmpdir(), "bench-")), "content");
  const posts = Array.from({ length: count }, (_, number) => makePost(number));
  const getFile = (number: number) => path.join(content, "posts", `story-${number}.mdx`);
  await cp("e2e/fixture-content", content, { recursive: true });
  for (const [number, post] of posts.entries()) await writeFile(getFile(number), post);
  const { printed: _, ...astro } = await benchAstro(posts);
  const measure = async (build: string) => {
    const { printed, ...measured } = await measureBuild(content);
    const steps = [...printed.matchAll(/^([\w ]+)(?::| …).*?([\d.]+) s$/gm)];
    return {
      ...{ build, ...measured },
      "times Astro": Math.round((measured.processor / astro.processor) * 10) / 10,
      ...Object.fromEntries(steps.map(([, step = "", seconds]) => [step, Number(seconds)])),
    };
  };
  await forget(".next", ".contentlayer", ".cache");
  const cold = await measure("cold");
  await forget(".next", ".contentlayer");
  const drawn = await measure("cold, but for pictures");
  await writeFile(getFile(0), `${posts[0]}\nOne more line.\n`);
  return [{ build: "Astro", ...astro }, cold, drawn, await measure("after an edit")];
}

async function forget(...caches: readonly string[]): Promise<void> {
  for (const cache of caches) await rm(cache, { recursive: true, force: true });
}

const measureBuild = (content: string) =>
  measureProgram([process.execPath, "--import", "tsx", "scripts/build.ts", "--out", "out-bench"], {
    environment: { SITE_CONTENT: content, SITE_NOW: "2027-01-11T12:00:00Z" },
  });
