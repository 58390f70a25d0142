import { describe, expect, it } from "vitest";
import { checkBody, show } from "./testing/check-files";

describe("a line with several mistakes", () => {
  it("is offered with all of them mended, whichever is pasted", () => {
    const line = "BP <120, {name}, <https://example.org/a> on Friday 21 March 2026";
    const mended =
      "BP \\<120, \\{name}, [words that say where it leads](https://example.org/a) on Saturday 21 March 2026";
    const found = checkBody(line);
    expect(found.map(({ rule }) => rule)).toEqual([
      "mdx/less-than",
      "mdx/code",
      "mdx/autolink",
      "date/weekday",
    ]);
    expect(new Set(found.map(({ instead }) => instead))).toEqual(new Set([mended]));
  });

  it("is offered twice where two corrections touch each other", () => {
    expect(show(checkBody("![photo](/pictures/taem.jpg)"))).toEqual([
      "image/alt 9: ![…](/pictures/taem.jpg)",
      "image/missing 9: ![photo](/pictures/team.jpg)",
    ]);
  });
});
