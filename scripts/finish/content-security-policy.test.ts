import { describe, expect, it } from "vitest";
import {
  formatPolicy,
  getHash,
  getPagePolicy,
  joinPolicies,
  type PageFacts,
} from "./content-security-policy";
import { getPageElements } from "./page-tree";

const NO_FACTS: PageFacts = { styles: [], scripts: [], hasRuntime: false };

const getPolicy = (html: string, facts = NO_FACTS) => getPagePolicy(getPageElements(html), facts);

describe("getHash", () => {
  it("is the base64 of the SHA-256 digest", () => {
    expect(getHash("")).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
  });
});

describe("getPagePolicy", () => {
  it("allows a page of nothing but text next to nothing", () => {
    expect(formatPolicy(getPolicy("<p>Text</p>"))).toBe(
      "default-src 'none'; script-src 'none'; style-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
  });

  it.each([
    ["an inline script", "<script>go()</script>", "script-src", getHash("go()")],
    ["a script of ours", '<script src="/a.js"></script>', "script-src", "'self'"],
    [
      "a script of ours that asks for data",
      '<script src="/a.js"></script>',
      "connect-src",
      "'self'",
    ],
    ["a module", '<script type="module">go()</script>', "script-src", getHash("go()")],
    [
      "speculation rules",
      '<script type="speculationrules">{}</script>',
      "script-src",
      getHash("{}"),
    ],
    ["an inline style", "<style>a{}</style>", "style-src", getHash("a{}")],
    ["a style in a drawing", "<svg><style>a{}</style></svg>", "style-src", getHash("a{}")],
    ["a style sheet", '<link rel="stylesheet" href="/a.css">', "style-src", "'self'"],
    ["a picture in a style", "<style>a{b:url(data:image/png,x)}</style>", "img-src", "data:"],
    ["a font in a style", "<style>@font-face{}</style>", "font-src", "'self'"],
    ["a picture in the page", '<img src="data:image/png,x">', "img-src", "data:"],
    ["a film", "<video></video>", "media-src", "'self'"],
    ["a manifest", '<link rel="manifest" href="/m.json">', "manifest-src", "'self'"],
    ["a form of ours", '<form action="/search/"></form>', "form-action", "'self'"],
    ["a form without action", "<form></form>", "form-action", "'self'"],
    [
      "a form of others",
      '<form action="https://list.example/subscribe?a"></form>',
      "form-action",
      "https://list.example",
    ],
  ])("allows %s", (_, html, directive, source) => {
    expect(getPolicy(html).get(directive)).toContain(source);
  });

  it("takes no notice of data", () => {
    const html =
      '<script type="application/ld+json">{}</script><script type="text/x-notes"></script>';
    expect(getPolicy(html)).toEqual(getPolicy(""));
  });

  it("allows what the finish step adds", () => {
    const policy = getPolicy("", { styles: ["a{}"], scripts: ["{}"], hasRuntime: false });
    expect(policy.get("style-src")).toEqual(new Set([getHash("a{}")]));
    expect(policy.get("script-src")).toEqual(new Set([getHash("{}")]));
  });

  it("asks for trusted types unless the runtime is there", () => {
    const directive = "require-trusted-types-for";
    expect(getPolicy("").get(directive)).toEqual(new Set(["'script'"]));
    expect(getPolicy("", { ...NO_FACTS, hasRuntime: true }).has(directive)).toBe(false);
  });

  it("never allows anything unsafe", () => {
    const html = '<script>a</script><style>b</style><p style="x" onclick="y">';
    expect(formatPolicy(getPolicy(html))).not.toContain("unsafe");
  });
});

describe("joinPolicies", () => {
  const a = getPolicy("<script>a</script><form></form>");
  const b = getPolicy("<script>b</script><video></video>");

  it("allows all that each allows", () => {
    const joined = joinPolicies([a, b]);
    for (const policy of [a, b]) {
      for (const [directive, sources] of policy) {
        for (const source of sources) expect(joined.get(directive)).toContain(source);
      }
    }
    expect(joined.get("require-trusted-types-for")).toEqual(new Set(["'script'"]));
  });

  it("is the same in whatever order", () => {
    const sorted = (policy: string) => policy.split("; ").sort();
    expect(sorted(formatPolicy(joinPolicies([a, b])))).toEqual(
      sorted(formatPolicy(joinPolicies([b, a]))),
    );
  });

  it("asks for trusted types only if all do", () => {
    const withRuntime = getPolicy("", { ...NO_FACTS, hasRuntime: true });
    expect(joinPolicies([a, withRuntime]).has("require-trusted-types-for")).toBe(false);
    expect(joinPolicies([a, withRuntime]).has("trusted-types")).toBe(false);
  });
});
