import { execFile, spawn } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

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
 * Builds the fixture site with generated posts, without anything cached, and again after an edit of
 * one post.
 *
 * @param posts how many
 * @returns the seconds of each step, and the most memory that all processes held, in megabytes
 */
export async function benchBuild(posts: number): Promise<readonly object[]> {
  const content = path.join(await mkdtemp(path.join(tmpdir(), "bench-")), "content");
  const getFile = (number: number) => path.join(content, "posts", `story-${number}.mdx`);
  await cp("e2e/fixture-content", content, { recursive: true });
  for (let number = 0; number < posts; number += 1) {
    await writeFile(getFile(number), makePost(number));
  }
  for (const cache of [".next", ".contentlayer", ".cache"]) {
    await rm(cache, { recursive: true, force: true });
  }
  const cold = { build: "cold", ...(await measureBuild(content)) };
  await writeFile(getFile(0), `${makePost(0)}\nOne more line.\n`);
  return [cold, { build: "after an edit", ...(await measureBuild(content)) }];
}

async function measureBuild(content: string): Promise<Readonly<Record<string, number>>> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "scripts/build.ts", "--out", "out-bench"],
    {
      env: { ...process.env, SITE_CONTENT: content, SITE_NOW: "2027-01-11T12:00:00Z" },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  let printed = "";
  let peak = 0;
  const sampling = setInterval(async () => {
    peak = Math.max(peak, await getTreeMegabytes(child.pid ?? 0));
  }, 250);
  child.stdout.on("data", (chunk: Buffer) => {
    printed += chunk.toString();
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(sampling);
  if (code !== 0) throw new Error(`The build failed.\n${printed}`);
  const steps = [...printed.matchAll(/^([\w ]+)(?::| …).*?([\d.]+) s$/gm)];
  return {
    ...Object.fromEntries(steps.map(([, step = "", seconds]) => [step, Number(seconds)])),
    seconds: Math.round((performance.now() - started) / 100) / 10,
    megabytes: peak,
  };
}

/** What a process and all that it started hold, by `ps`. */
async function getTreeMegabytes(root: number): Promise<number> {
  const { stdout } = await promisify(execFile)("ps", ["-A", "-o", "pid=,ppid=,rss="]);
  const processes = stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  const tree = new Set([root]);
  // A parent is listed before its children, but for numbers that start anew.
  for (const [pid = 0, parent = 0] of [...processes, ...processes]) {
    if (tree.has(parent)) tree.add(pid);
  }
  const kilobytes = processes.map(([pid = 0, , rss = 0]) => (tree.has(pid) ? rss : 0));
  return Math.round(kilobytes.reduce((sum, each) => sum + each, 0) / 1024);
}
