import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assertSafeTarget } from "./safe-target";

const SITE = "https://nhshackday.com";

describe("assertSafeTarget", { timeout: 30_000 }, () => {
  it.each([
    "https://ti.to/nhshackday/30-cardiff/",
    "http://www.flickr.com/photos/76194046@N08/sets/72157631613239940/with/8020253041/",
    "https://docs.google.com/forms/d/e/1FAIpQ/viewform?usp=header#top",
    "https://list.nhshackday.com/subscription/form",
    "https://groups.google.com/forum/#!forum/nhshackday",
    "HTTPS://Example.org/",
  ])("takes %s", (target) => {
    expect(() => assertSafeTarget(target, SITE)).not.toThrow();
  });

  it.each([
    "",
    "/tickets",
    "//evil.example/",
    "evil.example",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)//https://",
    "data:text/html,x",
    "mailto:hello@example.org",
    "ftp://example.org/",
    "https:/evil.example",
    "https:evil.example",
    " https://example.org/",
    "https://example.org/\n",
    "https://exa mple.org/",
    "https://example.org\\@evil.example",
    "https://example.org/\u202egpj",
    "https://example.org/\u200b",
    'https://example.org/"onload="x',
    "https://user@evil.example/",
    "https://ti.to:pass@evil.example/",
    "https://",
    "https://[::1/",
    "https://nhshackday.com/tickets",
    "http://nhshackday.com/",
    "https://www.nhshackday.com/pitch",
    "https://NHSHACKDAY.com:8443/",
    "https://nhshackday.com./pitch",
  ])("refuses %j", (target) => {
    expect(() => assertSafeTarget(target, SITE)).toThrow(/^“/);
  });

  it("lets through only what a browser takes for another http site", () => {
    const hosts = fc.constantFrom("nhshackday.com", "www.nhshackday.com", "evil.example", "a@b.c");
    const schemes = fc.constantFrom("https:", "http:", "javascript:", "", "HTTPS:", "https:/");
    const joints = fc.constantFrom("//", "/", "\\\\", "/\t/", "");
    const parts = fc.tuple(schemes, joints, hosts, fc.string());
    fc.assert(
      fc.property(
        parts.map((list) => list.join("")),
        (target) => {
          try {
            assertSafeTarget(target, SITE);
          } catch {
            return;
          }
          const url = new URL(target, `${SITE}/pitch/`);
          expect(["http:", "https:"]).toContain(url.protocol);
          expect(url.hostname).not.toMatch(/(^|www\.)nhshackday\.com\.?$/);
          expect(url.username + url.password).toBe("");
        },
      ),
      { numRuns: 500 },
    );
  });
});
