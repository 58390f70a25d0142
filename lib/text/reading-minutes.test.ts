import { expect, it } from "vitest";
import { getReadingMinutes } from "./reading-minutes";

it("takes at least a minute", () => {
  expect(getReadingMinutes("")).toBe(1);
  expect(getReadingMinutes("Hello")).toBe(1);
});

it("grows with the words and not with the signs between them", () => {
  expect(getReadingMinutes("word ".repeat(460))).toBe(2);
  expect(getReadingMinutes("word * ".repeat(460))).toBe(2);
});
