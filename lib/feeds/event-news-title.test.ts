import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { getEventView } from "../events/event-views";
import { getEventNewsTitle } from "./event-news-title";

it("says first that an event is off, once it is", () => {
  const event = {
    key: "31-leeds",
    number: 31,
    city: "Leeds",
    start: "2027-05-08",
    end: "2027-05-09",
    cancelled: { from: "2027-03-01 12:00" },
  };
  const getTitle = (now: string) =>
    getEventNewsTitle(
      getEventView(event, {
        seriesName: "NHS Hack Day",
        timeZone: "Europe/London",
        zone: "UK time",
        now: Temporal.Instant.from(now),
      }),
    );
  expect(getTitle("2027-02-01T12:00Z")).toBe("NHS Hack Day 31: Leeds, 8–9 May 2027");
  expect(getTitle("2027-03-01T12:00Z")).toBe("Cancelled: NHS Hack Day 31: Leeds, 8–9 May 2027");
});
