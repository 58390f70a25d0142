import { expect, it } from "vitest";
import { findPageCount, readStepLine } from "./step-lines";

it("reads the steps of a build and nothing else", () => {
  expect(readStepLine("Checking the content … 1.2 s")).toEqual({
    name: "Checking the content",
    seconds: 1.2,
  });
  expect(readStepLine("Finishing the export … 537 pages, 10.0 s")).toEqual({
    name: "Finishing the export",
    seconds: 10,
  });
  expect(readStepLine("Making pictures … 12, 3 of them new, 4.5 s")).toEqual({
    name: "Making pictures",
    seconds: 4.5,
  });
  expect(readStepLine("Reading the content … failed after 2.0 s")).toBeUndefined();
  expect(readStepLine("  a page keeps Next's runtime")).toBeUndefined();
});

it("finds how many pages there are", () => {
  expect(findPageCount("Reading … 1.0 s\nFinishing the export … 537 pages, 2.0 s\n")).toBe(537);
  expect(findPageCount("Reading … 1.0 s\n")).toBeUndefined();
});
