import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { FIXTURE_BUILT, fixtureSite } from "../sites";
import { allStages, fixtureEvents, getStage } from "./fixture-events";

/*
 * Text browsers, copies and reader views know neither styles nor, some of them, `hidden`. They are
 * to say one thing of each event as well.
 */

/** What is said of the sign-up for Dundee, and from which moment on. */
const SAID = [
  [FIXTURE_BUILT, "Sign-up opens on Monday 18 January 2027"],
  ["2027-02-01T12:00:00Z", "Tickets are free and still available."],
  ["2027-03-05T12:00:00Z", "All places were taken by Monday 1 March 2027"],
] as const;

const require = createRequire(import.meta.url);

/** What a browser that knows neither scripts nor styles nor `hidden` makes of a page. */
const getText = (html: string): string =>
  html
    .replaceAll(/<(script|style)\b[^>]*>.*?<\/\1>/gs, "")
    .replaceAll(/<[^>]+>/g, "\n")
    .replaceAll(/\n\s*/g, "\n");

test("the page as it is sent holds one stage of its event, and no way to sign up in another", async () => {
  for (const event of fixtureEvents) {
    const file = path.join(fixtureSite.folder, event.path, "index.html");
    const html = await readFile(file, "utf8");
    const stages = getText(html)
      .split("\n")
      .filter((line) => allStages.includes(line));
    expect.soft(stages, event.city).toEqual([getStage(event, FIXTURE_BUILT)]);
    const isOpen = getStage(event, FIXTURE_BUILT) === "Sign-up open";
    const links = html.replaceAll(/<script\b.*?<\/script>/gs, "");
    if (event.signUp) expect.soft(links.includes(event.signUp.url), event.city).toBe(isOpen);
  }
});

test("a reader view says what the page says", async ({ page }) => {
  const library = await readFile(require.resolve("@mozilla/readability/Readability.js"), "utf8");
  const all: string[] = [];
  for (const [moment, words] of SAID) {
    await page.clock.setFixedTime(moment);
    await page.goto(`${fixtureSite.origin}/events/03-dundee/`);
    const text: string = await page.evaluate(
      `${library}; new Readability(document.cloneNode(true)).parse().textContent`,
    );
    // It may leave the panel out, but never says what does not hold.
    const said = SAID.flatMap(([, each]) => (text.includes(each) ? [each] : []));
    expect.soft(said.filter((each) => each !== words)).toEqual([]);
    all.push(...said);
  }
  expect(all).not.toEqual([]);
});
