import { describe, expect, it } from "vitest";
import { getSiteHosting, type HostingFacts } from "./site-hosting";

const facts: HostingFacts = {
  policy: "default-src 'none'",
  ownPolicies: new Map([["/counter/", "default-src 'self'"]]),
  redirects: [],
  basePath: "",
  preview: false,
};

const getHeaders = (path: string, changes: Partial<HostingFacts> = {}) =>
  getSiteHosting({ ...facts, ...changes }).headers.find((rule) => rule.path === path)?.headers;

describe("getSiteHosting", () => {
  it("locks down every path", () => {
    expect(getHeaders("/*")).toMatchObject({
      "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Permissions-Policy": expect.stringContaining("camera=(), "),
      "Referrer-Policy": "strict-origin-when-cross-origin",
      "Strict-Transport-Security": "max-age=63072000",
      "X-Content-Type-Options": "nosniff",
    });
  });

  it("gives pages that need more their own policy", () => {
    expect(getHeaders("/counter/")).toEqual({
      "Content-Security-Policy": "default-src 'self'; frame-ancestors 'none'",
    });
  });

  it("keeps hashed files for ever and pages for a minute", () => {
    expect(getHeaders("/scripts/*")?.["Cache-Control"]).toContain("immutable");
    expect(getHeaders("/")?.["Cache-Control"]).toBe("public, max-age=60, must-revalidate");
    expect(getHeaders("/*/")).toEqual(getHeaders("/"));
  });

  it("keeps search engines from previews alone", () => {
    expect(getHeaders("/*")).not.toHaveProperty("X-Robots-Tag");
    expect(getHeaders("/*", { preview: true })).toHaveProperty("X-Robots-Tag", "noindex");
  });

  it("serves under a path", () => {
    const paths = getSiteHosting({ ...facts, basePath: "/day" }).headers.map(({ path }) => path);
    expect(paths.every((path) => path.startsWith("/day/"))).toBe(true);
  });
});
