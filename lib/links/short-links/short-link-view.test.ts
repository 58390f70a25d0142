import { describe, expect, it } from "vitest";
import type { HackDayFacts } from "../../events/hack-day";
import { stageAt } from "../../events/stages/stage-clock";
import { getInstant } from "../../events/times/london-time";
import { getShortLinkData, getShortLinkView } from "./short-link-view";

const LONDON = "Europe/London";
const ms = (wall: string) => getInstant(wall, LONDON).epochMilliseconds;

const leeds: HackDayFacts = {
  key: "31-leeds",
  city: "Leeds",
  start: "2027-03-20",
  end: "2027-03-21",
  signUp: { url: "https://tickets.example/31", opens: "2027-01-18 19:00" },
};

const viewAt = (now: string, sinceMs = ms(now)) =>
  getShortLinkView({ path: "/tickets", title: "Get a ticket", follows: "sign-up" }, [leeds], {
    timeZone: LONDON,
    siteUrl: "https://hackday.example",
    nowMs: ms(now),
    sinceMs,
  });

describe("getShortLinkView", () => {
  it("has the present target first and each that can still come", () => {
    const { targets } = viewAt("2027-01-11 12:00");
    expect(targets.values.map(({ value }) => value.value)).toEqual([
      { to: null },
      { to: "https://tickets.example/31", eventKey: "31-leeds" },
    ]);
    expect(viewAt("2027-03-22 12:00").targets.values).toHaveLength(1);
  });
});

describe("getShortLinkData", () => {
  it("leads to the address of the moment, and nowhere where there is none", () => {
    const { timeline, targets } = getShortLinkData(viewAt("2027-01-11 12:00"));
    const targetAt = (wall: string) => targets[stageAt(timeline[1], ms(wall))];
    expect(timeline[0]).toBe("link/tickets");
    expect(targetAt("2027-01-18 18:59")).toBeUndefined();
    expect(targetAt("2027-01-18 19:00")).toBe("https://tickets.example/31");
    expect(targetAt("2027-03-20 00:00")).toBeUndefined();
    expect(targetAt("2032-01-01 00:00")).toBeUndefined();
  });

  it("forgets addresses that no visitor can be led to any more", () => {
    expect(getShortLinkData(viewAt("2027-03-22 12:00")).targets).toEqual({});
    const past = viewAt("2027-03-22 12:00", Number.NEGATIVE_INFINITY);
    expect(getShortLinkData(past).targets).toEqual({ "1": "https://tickets.example/31" });
  });
});
