import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getAddressForms, getPlainAddress } from "./address-forms";

/** Addresses with all that old sites put in them, in their plain form. */
const plainAddress = fc
  .array(
    fc
      .string({ unit: fc.constantFrom(..."abz09-_.+()[]'!*,é %?#&"), minLength: 1, maxLength: 8 })
      .filter((segment) => !/^\.{1,2}$/.test(segment) && !segment.endsWith(".html")),
    { minLength: 1, maxLength: 4 },
  )
  .map((segments) => `/${segments.join("/")}`);

describe("getPlainAddress", () => {
  it.each([
    ["/", ""],
    ["/faq", "/faq"],
    ["/faq/", "/faq"],
    ["/tools/graphics.html", "/tools/graphics"],
    ["/tools/index.html", "/tools"],
    ["/blog/why-we%27re-here", "/blog/why-we're-here"],
    ["/a%20b/", "/a b"],
    ["/projects/01-london/wobbli.es", "/projects/01-london/wobbli.es"],
  ])("of %s is %s", (address, plain) => {
    expect(getPlainAddress(address)).toBe(plain);
  });

  it.each([
    ["faq", "does not start with a slash"],
    ["https://example.org/", "does not start with a slash"],
    ["/faq?page=2", "has a ? or #"],
    ["/faq#top", "has a ? or #"],
    ["/100%", "has a %"],
    ["/%ff", "has a %"],
    ["/a/../b", "has dots for a folder"],
    ["/a/%2e%2e/b", "has dots for a folder"],
    ["//example.org/", "has two slashes"],
    ["/a\\b", "has a backslash"],
    ["/a%0Ab", "has a backslash or a line break"],
  ])("refuses %s", (address, problem) => {
    expect(() => getPlainAddress(address)).toThrow(problem);
  });

  it("is the same for every form of an address", () => {
    fc.assert(
      fc.property(plainAddress, (plain) => {
        for (const form of getAddressForms(plain)) expect(getPlainAddress(form)).toBe(plain);
      }),
    );
  });
});

describe("getAddressForms", () => {
  it("gives all endings", () => {
    expect(getAddressForms("/faq")).toEqual(["/faq", "/faq/", "/faq.html"]);
  });

  it("gives special characters as browsers and as other programs send them", () => {
    expect(getAddressForms("/it's_(2)")).toEqual([
      "/it's_(2)",
      "/it%27s_%282%29",
      "/it's_(2)/",
      "/it%27s_%282%29/",
      "/it's_(2).html",
      "/it%27s_%282%29.html",
    ]);
  });

  it("always gives a path as a URL holds it, without spaces", () => {
    fc.assert(
      fc.property(plainAddress, (plain) => {
        for (const form of getAddressForms(plain)) {
          expect(form).toMatch(/^\/[^\s?#]+$/);
          expect(new URL(form, "https://example.org").pathname).toBe(form);
        }
      }),
    );
  });
});
