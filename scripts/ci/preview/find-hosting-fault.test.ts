import { describe, expect, it } from "vitest";
import { getHeadersFile } from "../../hosting/headers-file";
import { getRedirectsFile } from "../../hosting/redirects-file";
import { getSiteHosting } from "../../hosting/site-hosting";
import { findHeadersFault, findRedirectsFault } from "./find-hosting-fault";

const hosting = getSiteHosting({
  policy: "default-src 'none'",
  ownPolicies: new Map([["/projects/", "default-src 'self'"]]),
  redirects: [
    { from: "/faq", to: "/about/#faq" },
    { from: "/why-we're (really) here", to: "/posts/why/" },
    { from: "/café", to: "/" },
  ],
  basePath: "",
  preview: true,
});
const headers = getHeadersFile(hosting);
const redirects = getRedirectsFile(hosting);

describe("findHeadersFault", () => {
  it("finds none in what our own build writes", () => {
    expect(findHeadersFault(headers)).toBeUndefined();
  });

  it.each([
    ["/*\n! X-Robots-Tag"],
    ["/*\n  ! X-Robots-Tag"],
    ["/about/\n  ! X-Robots-Tag"],
    ["/about/\n  ! x-robots-tag"],
    ["/about/\n  X-Robots-Tag: all"],
    ["Set-Cookie: a=b"],
    ["  Set-Cookie: a=b"],
    ["\tCache-Control: no-store"],
    ["  Cache-Control:no-store"],
    ["  cache-control: no-store"],
    ["  Cache-Control: a\r  Set-Cookie: b=c"],
    ["  Access-Control-Allow-Origin: *"],
    ["  Location: https://evil.example"],
    ["  # X"],
    [" /*\n  Cache-Control: no-store"],
    ["https://evil.example/*\n  Cache-Control: no-store"],
    ["//evil.example/*\n  Cache-Control: no-store"],
    ["/:all\n  Cache-Control: no-store"],
    // The host keeps the last of two rules for the same path alone.
    ["/*\n  Cache-Control: no-store"],
    ["/a/../*\n  Cache-Control: no-store"],
    ["/a/%2E%2e/*\n  Cache-Control: no-store"],
  ])("refuses %j after it", (lines) => {
    expect(findHeadersFault(`${headers}${lines}\n`)).toMatch(/^_headers/);
  });

  it.each([
    ["empty", ""],
    ["without noindex", headers.replace("  X-Robots-Tag: noindex\n", "")],
    ["with another value", headers.replace("X-Robots-Tag: noindex", "X-Robots-Tag: all")],
    ["of a few pages", "/\n  X-Robots-Tag: noindex\n/about/\n  X-Robots-Tag: noindex\n"],
    ["with another rule first", `/b/\n  Cache-Control: no-store\n${headers}`],
    ["with two values", headers.replace("/*\n", "/*\n  X-Robots-Tag: noindex\n")],
  ])("refuses one %s", (_, text) => {
    expect(findHeadersFault(text)).toMatch(/does not keep search engines/);
  });

  it("refuses line breaks of another system, which hide what follows them", () => {
    expect(findHeadersFault(headers.replaceAll("\n", "\r\n"))).toMatch(/^_headers, line 1 /);
  });
});

describe("findRedirectsFault", () => {
  it("finds none in what our own build writes", () => {
    expect(findRedirectsFault(redirects)).toBeUndefined();
    expect(findRedirectsFault("")).toBeUndefined();
  });

  it.each([
    ["/_preview/qr-code.png /fake.png 200"],
    ["/_preview/qr-code.png /fake.png 301"],
    ["/%5Fpreview/qr-code.png /fake.png 301"],
    ["/a/../_preview/qr-code.png /fake.png 301"],
    ["/a/%2e%2e/_preview/qr-code.png /fake.png 301"],
    ["//_preview/qr-code.png /fake.png 301"],
    ["/fake /_preview/qr-code.png 301"],
    ["/* /fake.png 301"],
    ["/:a/:b /fake.png 301"],
    ["/ https://evil.example 302"],
    ["/a https://evil.example 301"],
    ["/a //evil.example 301"],
    ["/a /\\evil.example 301"],
    ["/a /:b 301"],
    ["/a /b"],
    ["/a /b 302"],
    ["/a /b 301 # c"],
    ["/a  /b 301"],
    ["/a /b 301\r"],
    ["  /a /b 301"],
    ["\n/a /b 301"],
    ["/a%ZZ /b 301"],
  ])("refuses %j", (line) => {
    expect(findRedirectsFault(`${redirects}${line}\n`)).toMatch(/^_redirects, line \d+ /);
  });
});
