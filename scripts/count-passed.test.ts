import { expect, it } from "vitest";
import { countPassed, countSkipped } from "./count-passed";

it("takes the tests, not the files, and minds no colours", () => {
  expect(countPassed("Test Files  3 passed (3)\n Tests  \u001b[32m40 passed\u001b[39m (40)")).toBe(
    40,
  );
});

it("does not take silence for success", () => {
  expect(() => countPassed("no tests")).toThrow(/no test/);
});

it("counts what was skipped", () => {
  expect(
    countSkipped("Tests  \u001b[32m3 passed\u001b[39m | \u001b[33m12 skipped\u001b[39m (15)"),
  ).toBe(12);
  expect(countSkipped("Tests  3 passed (3)")).toBe(0);
});
