import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { type ConfigData, FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { fixtureSite, realSite } from "../sites";
import { listFiles } from "../support/list-files";

/** Rules for valid HTML: all that html-validate recommends, but for those named here. */
const htmlRules: ConfigData = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // How React spells valid HTML: `<meta charSet="utf-8"/>`, `hidden=""`, `async=""`.
    "attr-case": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "void-style": "off",
    // A list may have a name (ARIA 1.2), and the years of the pulse are told apart by theirs.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // HTML allows any character but a space: <https://html.spec.whatwg.org/#the-id-attribute>.
    "valid-id": ["error", { relaxed: true }],
    // People named their projects; a title that a search engine cuts short is no fault.
    "long-title": "off",
  },
};

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
