import { describe, expect, it } from "vitest";
import { covers, getHeadersFile } from "./headers-file";
import type { HeaderRule } from "./site-hosting";

describe("getHeadersFile", () => {
  it("lists rules, and takes back what an earlier one set", () => {
    const headers: readonly HeaderRule[] = [
      { path: "/*", headers: { "X-Frame": "none", "X-Robots-Tag": "noindex" } },
      { path: "/scripts/*", headers: { "Cache-Control": "immutable" } },
      { path: "/scripts/a/*", headers: { "X-Frame": "self", "Cache-Control": "no-store" } },
    ];
    expect(getHeadersFile({ headers })).toBe(
      [
        "/*",
        "  X-Frame: none",
        "  X-Robots-Tag: noindex",
        "/scripts/*",
        "  Cache-Control: immutable",
        "/scripts/a/*",
        "  ! X-Frame",
        "  X-Frame: self",
        "  ! Cache-Control",
        "  Cache-Control: no-store",
        "",
      ].join("\n"),
    );
  });

  it("refuses more rules than Cloudflare reads", () => {
    const headers = Array.from({ length: 101 }, (_, index) => ({
      path: `/${index}/`,
      headers: {},
    }));
    expect(() => getHeadersFile({ headers })).toThrow("101 rules, and Cloudflare reads 100");
  });

  it("refuses a longer line than Cloudflare reads", () => {
    const headers = [{ path: "/*", headers: { "Content-Security-Policy": "a".repeat(2000) } }];
    expect(() => getHeadersFile({ headers })).toThrow("2027 characters, and Cloudflare reads 2000");
  });
});

describe("covers", () => {
  it.each([
    ["/*", "/", true],
    ["/*", "/scripts/*", true],
    ["/*/", "/about/", true],
    ["/*/", "/", false],
    ["/*/", "/*", false],
    ["/scripts/*", "/*", false],
    ["/a.b/*", "/aXb/c", false],
    ["/about/", "/about/", true],
  ])("says of %s and %s: %s", (pattern, path, expected) => {
    expect(covers(pattern, path)).toBe(expected);
  });
});
