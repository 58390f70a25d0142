import { expect, it } from "vitest";
import { readProcessorSeconds } from "./processor-seconds";

it("adds up what a process and its children used", () => {
  const stat = "42 (a name) with) S 1 42 42 0 -1 4194560 9 8 7 6 100 20 300 4000 20 0 1 0 99";
  expect(readProcessorSeconds(stat)).toBe(44.2);
});

it("refuses anything else", () => {
  expect(() => readProcessorSeconds("42 (node) S 1")).toThrow("Not a stat line");
});
