import { execFile } from "node:child_process";
import { cp, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { expect, type Page, test } from "@playwright/test";
import { realSite } from "../sites";
import {
  choosePicture,
  openDesk,
  openDocument,
  openHash,
  readDocuments,
  readSaved,
  saveDocument,
} from "./open-desk";

/* What a newcomer does, by role and label alone, and what becomes of it in the files. */

const documents = await readDocuments("content");

test.beforeEach(async ({ page }) => {
  test.setTimeout(400_000);
  await page.setViewportSize({ width: 1280, height: 2400 });
  await openDesk(page, realSite, documents);
});

test("new documents of every kind pass the check", async ({ page }) => {
  await openHash(page, "/collections/people/new");
  await fill(page, { Name: "Jo Newcomer", Role: "Nurse in Leeds" });
  await saveDocument(page);

  await openHash(page, "/collections/posts/new?topics=pitching");
  await fill(page, {
    Title: "My first hack day, from the front row",
    Description: "What I saw, heard and learnt in one weekend among people who want a better NHS.",
    Date: "2026-04-25",
  });
  await choose(page, "Authors", "Jo Newcomer");
  const editor = page.getByRole("textbox", { name: "Text", exact: true }).first();
  await editor.click();
  await page.keyboard.type("It was a weekend to remember.");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Insert", exact: true }).click();
  await page.getByRole("menuitem", { name: "Figure" }).click();
  await choosePicture(page, editor, "docs/pictures/form.png");
  await editor
    .getByRole("button", { name: "Replace Image", exact: true })
    .waitFor({ timeout: 90_000 });
  await fill(page, { "What it shows": "The form of a post" });
  await saveDocument(page);

  await openHash(page, "/collections/events/new?number=31");
  await choose(page, "City", "Leeds");
  await fill(page, { Start: "2027-05-01", End: "2027-05-02", "Item Value": "NHS Hack Day Team" });
  await add(page, "Sign up");
  await page.getByRole("radio", { name: "ballot", exact: true }).click();
  await fill(page, {
    URL: "https://tickets.example/31",
    Opens: "2027-03-01T19:00",
    Closes: "2027-04-01T12:00",
  });
  await saveDocument(page);

  await openHash(page, "/collections/projects/new?path=30-cardiff");
  await fill(page, { Title: "Ward clock", Summary: "A clock that shows who is on the ward now." });
  await choose(page, "Topics", "Public health");
  await add(page, "Prizes");
  await fill(page, { Panel: "4", Community: "5" });
  await saveDocument(page);

  await openHash(page, "/collections/supporters/new");
  await fill(page, { Name: "The Lunch Shop", URL: "https://lunch.example/" });
  await page.getByRole("button", { name: /^Add .?Gave.?$/ }).click();
  await choose(page, "Event", "30-cardiff");
  await fill(page, { What: "Soup" });
  await saveDocument(page);

  const post = "content/posts/my-first-hack-day-from-the-front-row";
  const event = await readSaved(page, "content/events/31-leeds.mdx");
  expect(event).toContain("opens: 2027-03-01 19:00\n");
  const text = (await readSaved(page, `${post}.mdx`)).split("---\n").at(-1);
  expect(text).toBe(
    '\nIt was a weekend to remember.\n\n<Figure src="form.webp" alt="The form of a post" />\n',
  );
  const written = [
    `${post}.mdx`,
    `${post}/form.webp`,
    "content/people/jo-newcomer.yaml",
    "content/events/31-leeds.mdx",
    "content/projects/30-cardiff/ward-clock.mdx",
    "content/supporters/the-lunch-shop.yaml",
  ];
  expect(await check(page, written)).not.toMatch(/\berror\b/);
});

test("a change changes one fact, and what is wrong is refused", async ({ page }) => {
  const event = "content/events/30-cardiff.mdx";
  await openDocument(page, event);
  await page
    .getByRole("group", { name: /Sign up/ })
    .getByRole("button", { name: "Expand" })
    .click();
  await fill(page, { "Sold out": "2026-02-01T09:00" });
  await saveDocument(page);
  const soldOut = (await readSaved(page, event)).replace("  soldOut: 2026-02-01 09:00\n", "");
  expect(soldOut).toBe(documents[event]);

  const links = "content/links.yaml";
  await openDocument(page, links);
  await page.getByRole("button", { name: "Expand" }).first().click();
  await page.getByLabel("About", { exact: true }).first().fill("Where you get a ticket.");
  await saveDocument(page);
  expect(await readSaved(page, links)).toContain("about: Where you get a ticket.\n");

  await openHash(page, "/collections/posts/new");
  await fill(page, { Description: "Too short." });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("This field is required.").first()).toBeVisible();
  await expect(page.getByText(/at least .?70/).first()).toBeVisible();
});

const add = (page: Page, name: string) =>
  page.getByRole("checkbox", { name: new RegExp(`^Add .?${name}.?$`) }).click();

async function fill(page: Page, values: Readonly<Record<string, string>>) {
  for (const [label, value] of Object.entries(values)) {
    await page
      .getByLabel(label, { exact: true })
      .and(page.locator("input, textarea"))
      .first()
      .fill(value);
  }
}

async function choose(page: Page, label: string, option: string) {
  await page.getByRole("combobox", { name: label, exact: true }).click();
  await page.getByRole("option", { name: option, exact: true }).click();
}

/** What the content check says of the content with what has been written in the browser. */
async function check(page: Page, written: readonly string[]): Promise<string> {
  const folder = path.relative(".", test.info().outputPath("content"));
  await cp("content", folder, { recursive: true });
  for (const place of written) {
    const target = path.join(folder, path.relative("content", place));
    await mkdir(path.dirname(target), { recursive: true });
    const isText = /\.(?:mdx|yaml)$/.test(place);
    await writeFile(target, await readSaved(page, place), isText ? "utf8" : "latin1");
  }
  const { stdout } = await promisify(execFile)("npx", ["tsx", "scripts/check-content.ts"], {
    env: { ...process.env, SITE_CONTENT: folder },
  });
  return stdout;
}
