import { expect, test } from "@playwright/test";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { htmlRules } from "./html-rules";
import { listFiles } from "./list-files";
import { fixtureSite, realSite } from "./sites";

const validator = new HtmlValidate(new FileSystemConfigLoader(htmlRules));

/** What is wrong with an HTML file, one line each. */
async function findMistakes(file: string): Promise<string[]> {
  const { results } = await validator.validateFile(file);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column }) => `${file}:${line}:${column}: ${ruleId}: ${message}`,
    ),
  );
}

test("the validator sees mistakes", async () => {
  const found = (await findMistakes("e2e/known-bad/invalid.html")).join("\n");
  for (const rule of [
    "no-dup-id",
    "element-permitted-content",
    "wcag/h37",
    "no-implicit-close",
    "no-inline-style",
    "deprecated",
    "close-order",
  ]) {
    expect.soft(found).toContain(` ${rule}: `);
  }
});

for (const { folder } of [realSite, fixtureSite]) {
  test(`every HTML file in ${folder} is valid`, async () => {
    const files = await listFiles(folder, ".html");
    expect(files.length).toBeGreaterThan(10);
    const mistakes: string[] = [];
    for (const file of files) mistakes.push(...(await findMistakes(file)));
    expect(mistakes).toEqual([]);
  });
}
