import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { arbitraryHackDay } from "../events/arbitrary-hack-day";
import { readPageTree } from "../text/markdown/markdown";
import { getHealth, type HealthInput } from "./health";

const NONE: HealthInput = { events: [], projects: [], posts: [], pages: [], supporters: [] };
const CONTEXT = {
  seriesName: "NHS Hack Day",
  timeZone: "Europe/London",
  now: Temporal.Instant.from("2026-11-22T09:00:00Z"),
};

const file = (place: string, raw = "") => ({
  _raw: { sourceFilePath: place },
  body: { html: JSON.stringify(readPageTree(raw)) },
});

const makeEvent = (facts: Partial<HealthInput["events"][number]>) => ({
  key: "31-leeds",
  number: 31,
  city: "Leeds",
  ...file("events/31-leeds.mdx"),
  ...facts,
});

const listLacks = (input: Partial<HealthInput>) =>
  getHealth({ ...NONE, ...input }, CONTEXT).map(({ heading, items }) => [
    heading,
    ...items.map(({ what }) => what),
  ]);

describe("an event to come", () => {
  const facts = { start: "2027-05-01", end: "2027-05-02" };

  it("lacks what people want to know", () => {
    expect(listLacks({ events: [makeEvent(facts)] })).toEqual([
      [
        "NHS Hack Day 31: Leeds (1–2 May 2027)",
        "No venue",
        "No address of the venue",
        "No times at which it starts and ends",
        "No link for sign-up",
        "Unknown: getting there, access, childcare, wifi, whom to tell about a problem",
        "No feedback form",
      ],
    ]);
  });

  it("lacks forms when it is near", () => {
    const near = makeEvent({ start: "2026-12-06", end: "2026-12-07" });
    expect(listLacks({ events: [near] })[0]?.slice(-3)).toEqual([
      "No feedback form",
      "No form for pitches",
      "No form for presentations",
    ]);
    const far = makeEvent({ start: "2026-12-07", end: "2026-12-08" });
    expect(listLacks({ events: [far] })[0]?.at(-1)).toBe("No feedback form");
  });

  it("is in order with all of it, and while it has no dates", () => {
    const known = "x";
    const whole = makeEvent({
      ...facts,
      venue: known,
      address: known,
      doorsOpen: "09:00",
      finishes: "17:00",
      signUp: { url: "https://ti.to/x/", opens: "2027-02-01 12:00" },
      forms: { feedback: "https://forms.gle/x" },
      travel: known,
      access: known,
      childcare: known,
      wifi: known,
      conductContact: known,
    });
    expect(listLacks({ events: [whole, makeEvent({ expected: "May 2027" })] })).toEqual([]);
  });
});

describe("an event that is over", () => {
  const facts = { start: "2026-03-21", end: "2026-03-22" };
  const project = { event: "31-leeds", title: "Bleep", ...file("projects/31-leeds/bleep.mdx") };

  it("lacks photos and projects", () => {
    expect(listLacks({ events: [makeEvent(facts)] })).toEqual([
      ["NHS Hack Day 31: Leeds (21–22 March 2026)", "No photos", "No projects"],
    ]);
    expect(listLacks({ events: [makeEvent(facts)], projects: [project] })[0]?.slice(1)).toEqual([
      "No photos",
      "No summary: 1 of 1 projects",
    ]);
  });

  it("lacks a feedback form while people may still fill it in", () => {
    const justOver = makeEvent({ start: "2026-10-10", end: "2026-10-11" });
    expect(listLacks({ events: [justOver] })[0]).toContain("No feedback form");
  });

  it("lacks nothing if it was called off, and dates if it never got any", () => {
    const off = makeEvent({ ...facts, cancelled: { from: "2026-03-01 12:00" } });
    expect(listLacks({ events: [off] })).toEqual([]);
    expect(listLacks({ events: [makeEvent({ expected: "May 2026" })] })[0]?.[1]).toMatch(/dates/);
  });
});

describe("the rest of the site", () => {
  it("has pages that are due, the longest first", () => {
    const makePage = (title: string, review?: string) => ({
      title,
      review,
      ...file(`pages/${title}.mdx`),
    });
    const pages = [
      makePage("Later", "2026-11-23"),
      makePage("Today", "2026-11-22T00:00:00.000Z"),
      makePage("Before", "2026-01-01"),
      makePage("Never"),
    ];
    expect(listLacks({ pages })).toEqual([
      [
        "Pages to read again",
        "Before: due since 1 January 2026",
        "Today: due since 22 November 2026",
      ],
      ["Pages without a day to read them again", "Never"],
    ]);
  });

  it("has posts without a picture, and pictures without words", () => {
    const makePost = (title: string, raw: string) => ({
      title,
      ...file(`posts/${title}.mdx`, raw),
    });
    const posts = [
      makePost("None", "`![code](x.jpg)`"),
      makePost("Markdown", "Text.\n\n![](/pictures/a.jpg)"),
      makePost("Figure", '<Figure src="/pictures/b.jpg" alt="A ward" />'),
    ];
    expect(listLacks({ posts })).toEqual([
      ["Pictures without words for people who do not see them", "/pictures/a.jpg"],
      ["Posts without a picture", "None"],
    ]);
  });

  it("has what is not live yet", () => {
    const page = { title: "Plan", mark: "Draft", review: "2027-01-01", ...file("pages/plan.mdx") };
    expect(listLacks({ pages: [page] })).toEqual([["Not live yet", "Plan: Draft"]]);
  });

  it("has supporters without a logo", () => {
    const supporters = [
      { name: "Acme", ...file("supporters/acme.yaml") },
      { name: "Bell", logo: "bell.svg", ...file("supporters/bell.yaml") },
    ];
    expect(listLacks({ supporters })).toEqual([["Supporters without a logo", "Acme"]]);
  });
});

it("has something to say, or nothing, of every event there can be", () => {
  fc.assert(
    fc.property(arbitraryHackDay, (facts) => {
      const groups = getHealth({ ...NONE, events: [{ ...facts, ...file("x") }] }, CONTEXT);
      expect(groups.length).toBeLessThanOrEqual(1);
    }),
  );
});
