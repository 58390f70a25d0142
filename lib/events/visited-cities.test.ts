import { expect, it } from "vitest";
import { getVisitedCities } from "./visited-cities";

it("lists cities with the hack days that were not called off, and no others", () => {
  const [york, bath, derry] = [{ name: "York" }, { name: "Bath" }, { name: "Derry" }];
  const events = [
    { city: "Bath", number: 1 },
    { city: "York", number: 2 },
    { city: "Bath", number: 3 },
    { city: "Derry", number: 4, cancelled: { from: "2027-06-20 10:00" } },
  ];
  expect(getVisitedCities([york, bath, derry], events)).toEqual([
    { city: york, events: [events[1]] },
    { city: bath, events: [events[0], events[2]] },
  ]);
});
