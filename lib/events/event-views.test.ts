import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { getEventView, getLiveTimelines } from "./event-views";
import type { HackDayFacts } from "./hack-day";

const event: HackDayFacts = {
  key: "31-leeds",
  number: 31,
  city: "Leeds",
  start: "2027-03-20",
  end: "2027-03-21",
  signUp: { url: "https://tickets.example/31", opens: "2027-01-18 19:00", label: "Get a ticket" },
};
const context = (now: string) => ({
  seriesName: "Example Hack Day",
  timeZone: "Europe/London",
  zone: "UK time",
  now: Temporal.Instant.from(now),
});

describe("getEventView", () => {
  it("holds every stage that can still come, and none that is over", () => {
    const { stages } = getEventView(event, context("2027-02-01T00:00:00Z"));
    expect(stages.map(({ value }) => value.stage)).toEqual([
      "sign-up-open",
      "on-now",
      "just-over",
      "past",
    ]);
  });

  it("offers sign-up in the open stage alone", () => {
    const { stages } = getEventView(event, context("2027-01-01T00:00:00Z"));
    const open = stages.filter(({ value }) => value.signUp.state === "open");
    expect(open.map(({ value }) => value.stage)).toEqual(["sign-up-open"]);
  });
});

describe("getLiveTimelines", () => {
  it("names the stage, the list and the next event while something is to change", () => {
    const names = getLiveTimelines([event], context("2027-02-01T00:00:00Z")).map(([name]) => name);
    expect(names).toEqual(["31-leeds", "31-leeds/group", "next"]);
  });

  it("is empty when everything is over for good", () => {
    expect(getLiveTimelines([event], context("2030-01-01T00:00:00Z"))).toEqual([]);
  });

  it("keeps everything for those who travel back in time", () => {
    const past = { ...context("2030-01-01T00:00:00Z"), sinceMs: Number.NEGATIVE_INFINITY };
    expect(getLiveTimelines([event], past)).toHaveLength(3);
    expect(getEventView(event, past).stages.map(({ value }) => value.stage)).toEqual([
      "past",
      "announced",
      "sign-up-open",
      "on-now",
      "just-over",
    ]);
  });
});
