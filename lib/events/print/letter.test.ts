import { describe, expect, it } from "vitest";
import { getLetterFacts, getLetterText, hasLetter } from "./letter";

const event = {
  ...{ key: "31-leeds", number: 31, city: "Leeds", venue: "Town Hall" },
  ...{ start: "2027-03-13", end: "2027-03-14", doorsOpen: "09:00", finishes: "17:00" },
};
const context = { seriesName: "Example", address: "https://example.org/events/31-leeds/" };

describe("hasLetter", () => {
  it("is for events with dates that are not called off", () => {
    expect(hasLetter(event)).toBe(true);
    expect(hasLetter({ key: "32", number: 32, city: "Leeds", expected: "2028" })).toBe(false);
    expect(hasLetter({ ...event, cancelled: { from: "2027-01-01 09:00" } })).toBe(false);
  });
});

describe("the letter as plain text", () => {
  it("has the facts between the request and its reasons, and lines for names", () => {
    const facts = getLetterFacts(event, context);
    const text = getLetterText({ facts, request: ["May I go?", "It is good.", "It is free."] });
    expect(text.replace(/_+/g, "__")).toBe(`Dear __

May I go?

Event: Example 31: Leeds
Dates: Saturday 13 and Sunday 14 March 2027
Times: 9am to 5pm
Place: Town Hall, Leeds
Cost: Free
More: https://example.org/events/31-leeds/

It is good.

It is free.

Yours sincerely

__`);
  });
});
