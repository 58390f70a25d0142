import { describe, expect, it } from "vitest";
import { checkBody, expectGood, show } from "../testing/check-files";

describe("headings", () => {
  it("start at the second level, as the title is the first", () => {
    expect(show(checkBody("# Hello"))).toEqual(["headings/level 9: ## Hello"]);
    expect(show(checkBody("### Hello"))).toEqual(["headings/level 9: ## Hello"]);
    expect(show(checkBody("Hello\n====="))).toEqual(["headings/level 9: ## Hello"]);
  });

  it("skip no level", () => {
    expect(show(checkBody("## A\n\n#### B\n\n## C\n\n##### D"))).toEqual([
      "headings/level 11: ### B",
      "headings/level 15: ### D",
    ]);
  });

  it("are not made by accident, by a line of dashes", () => {
    const found = checkBody("Some words\n---\n\nMore.");
    expect(show(found)).toEqual(["headings/underlined 9: ## Some words"]);
    expect(found[0]?.severity).toBe("warning");
    expectGood(checkBody("Some words\n\n---\n\nMore."));
  });

  it("have words", () => {
    expect(show(checkBody("##\n\nHello."))).toEqual(["headings/empty 9"]);
  });

  it("have a space after their signs", () => {
    expect(show(checkBody("##Hello"))).toEqual(["markdown/stray 9: ## Hello"]);
  });

  it("pass in order", () => {
    expectGood(checkBody("## A\n\n### B\n\n#### C\n\n## D\n\n### E\n\n#nhshd and #1"));
  });
});
