import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { getEventView } from "../event-views";
import { getVisitedCities } from "./visited-cities";

it("counts what was held, lists what is to come, and leaves out what was called off", () => {
  const context = {
    seriesName: "Hack Day",
    timeZone: "Europe/London",
    zone: "UK time",
    now: Temporal.Instant.from("2027-01-11T12:00:00Z"),
  };
  const [york, bath, derry] = [{ name: "York" }, { name: "Bath" }, { name: "Derry" }];
  const weekend = (start: string) => ({ start, end: start });
  const views = [
    { key: "01-bath", number: 1, city: "Bath", ...weekend("2025-03-01") },
    { key: "02-york", number: 2, city: "York", postponed: { from: "2026-12-01 10:00" } },
    { key: "03-bath", number: 3, city: "Bath", ...weekend("2027-03-06") },
    {
      ...{ key: "04-derry", number: 4, city: "Derry", ...weekend("2027-09-18") },
      cancelled: { from: "2027-01-10 10:00" },
    },
  ].map((event) => getEventView(event, context));
  expect(getVisitedCities([york, bath, derry], views)).toEqual([
    { city: york, events: [views[1]], held: 0 },
    { city: bath, events: [views[0], views[2]], held: 1 },
  ]);
});
