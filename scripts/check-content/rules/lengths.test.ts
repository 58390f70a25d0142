import { describe, expect, it } from "vitest";
import { checkFact, expectGood } from "../testing/check-files";

describe("long titles, and long or short descriptions", () => {
  it.each([
    ["title", `title: ${"Long ".repeat(15)}`, "title has 74 letters"],
    ["description", `description: ${"Long ".repeat(40)}`, "description has 199 letters"],
    ["description", "description: Short.", "description has 6 letters"],
  ])("%s", (name, line, start) => {
    const found = checkFact(name, line);
    expect(found.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(["warning length"]);
    expect(found[0]?.message.startsWith(start)).toBe(true);
  });

  it("pass at their limits", () => {
    expectGood(checkFact("title", `title: ${"x".repeat(70)}`));
    expectGood(checkFact("description", `description: ${"x".repeat(160)}`));
  });
});
