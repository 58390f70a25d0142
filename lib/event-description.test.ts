import { expect, it } from "vitest";
import { getEventDescription } from "./event-description";

const event = {
  key: "31-leeds",
  number: 31,
  city: "Leeds",
  venue: "Town Hall",
  start: "2027-03-20",
  end: "2027-03-21",
};

it("describes an event by name, date and place, and its projects where there are some", () => {
  expect(getEventDescription(event, 0, "Example Hack Day")).toBe(
    "Example Hack Day 31: Leeds, Saturday 20 and Sunday 21 March 2027 at Town Hall.",
  );
  expect(getEventDescription(event, 9, "Example Hack Day")).toContain("9 projects");
});
