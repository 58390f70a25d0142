import { describe, expect, it } from "vitest";
import { getPostCredits } from "./post-credits";

describe("getPostCredits", () => {
  it("takes a post with a source of unknown author for the work of its authors", () => {
    expect(getPostCredits({}, ["helen"])).toEqual({ writers: ["helen"], retoldFrom: [] });
    expect(getPostCredits({ source: {} }, ["helen"]).writers).toEqual(["helen"]);
  });

  it("says whose article a post retells", () => {
    expect(getPostCredits({ source: { author: "Helen Jackson" } }, ["helen"])).toEqual({
      writers: [],
      retoldFrom: ["helen"],
    });
  });
});
