import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { fixtureSite, realSite } from "../sites";
import { listFiles } from "../support/list-files";
import { htmlRules } from "./html-rules";

const validator = new HtmlValidate(new FileSystemConfigLoader(htmlRules));

/** What is wrong with an HTML file, one line each. */
async function findMistakes(file: string): Promise<string[]> {
  const { results } = await validator.validateFile(file);
  const html = await readFile(file, "utf8");
  const empty = html.match(/<(?:ul|ol|dl)\b(?![^>]*hidden)[^>]*><\/(?:ul|ol|dl)>/g) ?? [];
  const mistakes = results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column }) => `${file}:${line}:${column}: ${ruleId}: ${message}`,
    ),
  );
  return [...mistakes, ...empty.map((list) => `${file}: empty-list: ${list}`)];
}

test("the validator sees mistakes", async () => {
  const found = (await findMistakes("e2e/known-bad/invalid.html")).join("\n");
  const rules = ["no-dup-id", "element-permitted-content", "wcag/h37", "no-implicit-close"];
  for (const rule of [...rules, "no-inline-style", "deprecated", "close-order", "empty-list"]) {
    expect.soft(found).toContain(` ${rule}: `);
  }
});

/** Pages of projects, and small pages for former addresses, are many and alike. */
const ALIKE = /\/projects\/[^/]+\/[^/]+\/index\.html$|(?<!\/index|\/404)\.html$/;

const isLookedAt = (file: string, index: number) =>
  process.env.SWEEP === "all" || index % 10 === 0 || !ALIKE.test(file);

for (const { folder } of [realSite, fixtureSite]) {
  test(`the HTML files in ${folder} are valid`, async () => {
    const files = (await listFiles(folder, ".html")).filter(isLookedAt);
    expect(files.length).toBeGreaterThan(50);
    const mistakes: string[] = [];
    for (const file of files) mistakes.push(...(await findMistakes(file)));
    expect(mistakes).toEqual([]);
  });
}
