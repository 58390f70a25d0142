import { expect, it } from "vitest";
import { getHeadings } from "./headings";

it("finds the headings of the second level and their fragments", () => {
  expect(getHeadings("## Who comes?\n\n### Really?\n\nText\n\n## *Why* we do")).toEqual([
    { id: "who-comes", text: "Who comes?" },
    { id: "why-we-do", text: "Why we do" },
  ]);
});

it("counts repeated headings as the page does", () => {
  expect(getHeadings("### Lunch\n\n## Lunch").map(({ id }) => id)).toEqual(["lunch-1"]);
});

it("leaves code alone", () => {
  expect(getHeadings("```\n## not a heading\n```")).toEqual([]);
});
