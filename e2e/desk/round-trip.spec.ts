import { expect, type Page, test } from "@playwright/test";
import { parse } from "yaml";
import { realSite } from "../sites";
import { watchPage } from "../support/watch-page";
import { openDesk, openDocument, readDocuments, readSaved, saveDocument } from "./open-desk";

/* Every document of the site, opened in its form, changed by one letter and saved. */

/** What is typed into each document. */
const TYPED = "zqx";

/** What it adds to a file: a word, or a fact that was not there. */
const ADDED = new RegExp(`\\n\\w+: ${TYPED}(?=\\n)|${TYPED}`);

const documents = await readDocuments("content");
const places = Object.keys(documents).sort();

const kinds = new Map<string, string[]>();
for (const place of places) {
  const kind = place.split("/").length > 2 ? (place.split("/")[1] ?? "") : "single files";
  kinds.set(kind, [...(kinds.get(kind) ?? []), place]);
}

for (const [kind, all] of kinds) {
  test(`${kind}: ${all.length} documents keep every fact and letter`, async ({ page }) => {
    test.setTimeout(60_000 + all.length * 5_000);
    // Without room for a preview, which takes half of the time.
    await page.setViewportSize({ width: 700, height: 800 });
    const watch = watchPage(page, realSite);
    await openDesk(page, realSite, documents);
    for (const place of all) {
      await openDocument(page, place);
      await typeSomething(page);
      await saveDocument(page);
      const [before, after] = [documents[place] ?? "", await readSaved(page, place)];
      expect.soft(after, place).toContain(TYPED);
      expect.soft(readFacts(after.replace(ADDED, "")), place).toEqual(readFacts(before));
    }
    expect(watch.takeTroubles().filter((line) => !/console warning/.test(line))).toEqual([]);
  });
}

/** Types into the text of a document; into its first fact if it has none. */
async function typeSomething(page: Page): Promise<void> {
  const text = page.getByRole("textbox", { name: "Text", exact: true }).first();
  const first = page.getByRole("textbox").first();
  for (let opened = 0; !(await first.isVisible()) && opened < 3; opened += 1) {
    await page.getByRole("button", { name: "Expand" }).first().click();
  }
  const isText = (await text.count()) > 0 && (await text.innerText()).trim() !== "";
  await (isText ? text : first).focus();
  await page.keyboard.press(isText ? "Control+Home" : "End");
  await page.keyboard.insertText(TYPED);
}

/** The facts of a document, and its text. */
function readFacts(file: string): unknown {
  const [, facts = file, text = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? [];
  return { facts: parse(facts), text: text.trim() };
}
