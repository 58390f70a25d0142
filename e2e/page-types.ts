import type { Page } from "@playwright/test";
import { FIXTURE_BUILT, fixtureSite, realSite, type Site } from "./sites";

export type PageType = {
  readonly site: Site;
  readonly name: string;
  readonly path: string;
  /** When it is looked at; the visitor's own time if left out. */
  readonly moment?: string;
};

const real = (name: string, path: string): PageType => ({ site: realSite, name, path });
const fixture = (name: string, path: string, moment = FIXTURE_BUILT): PageType => ({
  ...{ site: fixtureSite, name, path, moment },
});

const SIGN_UP_OPEN = "2027-02-10T12:00:00Z";
const ON_NOW = "2027-03-20T12:00:00Z";

/** A page of each type, and of each extreme: the longest, the emptiest, the widest. */
export const pageTypes: readonly PageType[] = [
  real("home", "/"),
  real("events", "/events/"),
  real("past event", "/events/30-cardiff/"),
  real("projects", "/projects/"),
  real("projects of an event", "/projects/30-cardiff/"),
  real("project", "/projects/30-cardiff/alac-a-zam/"),
  real("posts", "/posts/"),
  real("post", "/posts/ten-pitch-tips/"),
  real("posts with a tag", "/posts/tags/pitching/"),
  real("topics", "/topics/"),
  real("topic", "/topics/patients-and-carers/"),
  real("standing page", "/about/"),
  real("can I come", "/come/"),
  real("record of taking part", "/events/30-cardiff/letter/"),
  real("supporters", "/supporters/"),
  real("media", "/resources/media/"),
  real("graphics", "/resources/graphics/"),
  real("winners", "/winners/"),
  real("numbers", "/numbers/"),
  real("open data", "/data/"),
  real("not found", "/no-such-page/"),
  fixture("home with an event to come", "/"),
  fixture("events to come", "/events/"),
  fixture("event to come", "/events/03-dundee/"),
  fixture("home while sign-up is open", "/", SIGN_UP_OPEN),
  fixture("event while sign-up is open", "/events/03-dundee/", SIGN_UP_OPEN),
  fixture("home while an event is on", "/", ON_NOW),
  fixture("event that is on", "/events/03-dundee/", ON_NOW),
  fixture("letter for a manager", "/events/03-dundee/letter/"),
  fixture("poster", "/events/03-dundee/posters/poster-a4/"),
  fixture("judges’ score sheet", "/events/03-dundee/posters/score-sheet/"),
  fixture("home in Welsh", "/cy/"),
  fixture("events in Welsh", "/cy/events/"),
  fixture("event in Welsh", "/cy/events/03-dundee/"),
  fixture("project in Welsh", "/cy/projects/02-bath/rain-ledger/"),
  fixture("post in Welsh", "/cy/posts/a-short-note/"),
  fixture("event without dates", "/events/05-truro/"),
  fixture(
    "project with everything",
    "/projects/01-york/self-watering-window-box-with-a-name-that-goes-on/",
  ),
  fixture("project with nothing", "/projects/01-york/a/"),
  fixture("post with everything", "/posts/everything-an-author-can-use/"),
  fixture("post with long headings", "/posts/a-long-read-with-long-headings/"),
  fixture("post with next to nothing", "/posts/a-short-note/"),
  real("search", "/search/"),
  real("search with results", "/search/?q=record"),
  real("search without results", "/search/?q=zzzzzz"),
  real("glossary", "/glossary/"),
  real("credits", "/credits/"),
  real("feeds", "/feeds/"),
  real("person", "/people/david-miller/"),
  real("supporters of a year", "/supporters/2026/"),
  real("short link", "/tickets/"),
  real("now", "/now/"),
  fixture("now while an event is on", "/now/", ON_NOW),
];

export async function openPage(page: Page, { site, path, moment }: PageType): Promise<void> {
  if (moment !== undefined) await page.clock.setFixedTime(moment);
  await page.goto(site.origin + path);
}
