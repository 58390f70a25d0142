import { describe, expect, it } from "vitest";
import { getBaseText, PAGE_PATH } from "../testing/base-site";
import { checkChanged, expectGood, show } from "../testing/check-files";

const page = getBaseText(PAGE_PATH)
  .replace("title: About us", "title: Another page")
  .replace("Who runs", "How we run");

describe("pages where the site has one of its own", () => {
  it.each([
    "index",
    "credits",
    "feeds",
    "feeds/index",
    "health",
    "404",
    "people/ada-example",
    "supporters/2025",
    "cards/x",
    "cards",
    "topics/x",
  ])("%s would never be shown", (place) => {
    expect(show(checkChanged({ [`content/pages/${place}.mdx`]: page }))).toEqual([
      "duplicate/address 1",
    ]);
  });

  it.each(["supporters", "supporters/index", "people", "resources/judging", "eventful"])(
    "%s is free",
    (place) => {
      expectGood(checkChanged({ [`content/pages/${place}.mdx`]: page }));
    },
  );
});

describe("redirects", () => {
  const check = (...lines: readonly string[]) =>
    checkChanged({ "content/redirects.yaml": `redirects:\n${lines.join("\n")}\n` }).filter(
      ({ severity }) => severity === "error",
    );

  it("do not lead round in a circle", () => {
    const found = check("  - {from: /aa, to: /bb/}", "  - {from: /bb/, to: /aa/}");
    expect(show(found)).toEqual(["link/redirect 2"]);
    expect(found[0]?.message).toBe(
      "redirects.from: “/aa” leads round in a circle. Mend this line, or take it out.",
    );
    expect(show(check("  - {from: /aa, to: /aa/}"))).toEqual(["link/redirect 2"]);
  });

  it("do not lead to two places from two forms of one path", () => {
    const found = check("  - {from: /aa, to: /about/}", "  - {from: /aa.html, to: /posts/}");
    expect(found.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      "3: redirects.from: “/aa.html” leads elsewhere according to content/redirects.yaml:2. Mend this line, or take it out.",
    ]);
  });

  it("may go by way of others", () => {
    expectGood(check("  - {from: /aa, to: /bb}", "  - {from: /bb, to: /about/#who-comes}"));
  });
});
