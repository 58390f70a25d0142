import { expect, type Locator, type Page } from "@playwright/test";
import { fixtureSite } from "../sites";
import {
  allStages,
  type FixtureEvent,
  findNext,
  fixtureEvents,
  getComing,
  getPast,
  getStage,
} from "./fixture-events";

const NO_EVENT = "No date is set for the next one";
const MAILING_LIST = "/subscribe";

/** The stage is there as soon as the page is read; its pictures tell nothing about it. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(fixtureSite.origin + path, { waitUntil: "domcontentloaded" });
}

/** The words for stages in the lines of a text that can be seen. */
const findStages = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => allStages.includes(line));

/** Where the links that can be seen in a part of a page lead. */
const getAddresses = (part: Locator): Promise<readonly string[]> =>
  part
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));

/** Sign-up is offered if and only if it is open, the waiting list if and only if all is taken. */
function expectOffer(addresses: readonly string[], event: FixtureEvent, moment: string): void {
  const { city, signUp } = event;
  if (!signUp) return;
  const stage = getStage(event, moment);
  const isFull = stage === "Sold out" || stage === "Ballot drawn";
  expect.soft(addresses.includes(signUp.url), `sign-up for ${city}`).toBe(stage === "Sign-up open");
  if (signUp.waitingList === undefined) return;
  expect.soft(addresses.includes(signUp.waitingList), `waiting list of ${city}`).toBe(isFull);
}

/** The home page shows the next event as it is at the moment, or that there is none. */
export async function expectTrueHome(page: Page, moment: string): Promise<void> {
  await open(page, "/");
  const panel = page.getByRole("region", { name: "The next event" });
  const text = await panel.innerText();
  const addresses = await getAddresses(panel);
  const next = findNext(moment);
  expect.soft(findStages(text)).toEqual(next ? [getStage(next, moment)] : []);
  expect.soft(text.includes(NO_EVENT)).toBe(next === undefined);
  if (!next) expect.soft(addresses).toContain(MAILING_LIST);
  for (const event of fixtureEvents) {
    expect.soft(addresses.includes(event.path), event.city).toBe(event === next);
    if (event === next) expectOffer(addresses, event, moment);
  }
}

/** The list of events has each where it belongs, in order, with its stage. */
export async function expectTrueList(page: Page, moment: string): Promise<void> {
  await open(page, "/events/");
  const read = async (region: Locator) =>
    (await region.getByRole("article").allInnerTexts()).flatMap((text) => {
      // Those of Ripon and Wells are long past; they make as many as the real site has.
      const event = fixtureEvents.find(({ city }) => text.includes(city));
      return event ? { city: event.city, stages: findStages(text) } : [];
    });
  const expected = (events: readonly FixtureEvent[]) =>
    events.map((event) => {
      const stage = getStage(event, moment);
      return { city: event.city, stages: stage === "Past" ? [] : [stage] };
    });
  const coming = page.getByRole("region", { name: "Now and next" });
  expect.soft(await read(coming)).toEqual(expected(getComing(moment)));
  const past = page.getByRole("region", { name: "Past events" });
  expect.soft(await read(past)).toEqual(expected(getPast(moment)));
  const saysNone = (await coming.innerText()).includes(NO_EVENT);
  expect.soft(saysNone).toBe(findNext(moment) === undefined);
}

/** The page of each event shows its stage, and offers sign-up if it is open. */
export async function expectTrueEvents(
  page: Page,
  moment: string,
  events: readonly FixtureEvent[] = fixtureEvents,
): Promise<void> {
  for (const event of events) {
    await open(page, event.path);
    const main = page.getByRole("main");
    expect.soft(findStages(await main.innerText()), event.city).toEqual([getStage(event, moment)]);
    expectOffer(await getAddresses(main), event, moment);
  }
}
