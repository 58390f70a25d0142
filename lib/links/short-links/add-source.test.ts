import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addSource } from "./add-source";

const TITO = "https://ti.to/nhshackday/30-cardiff/";

describe("addSource", { timeout: 30_000 }, () => {
  it.each([
    [TITO, "poster", `${TITO}?source=poster`],
    [`${TITO}?a=1`, "poster", `${TITO}?a=1&source=poster`],
    [`${TITO}?a=1&`, "poster", `${TITO}?a=1&source=poster`],
    [`${TITO}?`, "poster", `${TITO}?source=poster`],
    [`${TITO}??`, "poster", `${TITO}??&source=poster`],
    [`${TITO}?a?source=1`, "poster", `${TITO}?a?source=1&source=poster`],
    [`${TITO}#top`, "poster", `${TITO}?source=poster#top`],
    [`${TITO}?a=1#top?x`, "poster", `${TITO}?a=1&source=poster#top?x`],
    [`${TITO}#a?source=b`, "poster", `${TITO}?source=poster#a?source=b`],
    ["https://ti.to", "poster", "https://ti.to?source=poster"],
    [TITO, "a&b=c#d?e", `${TITO}?source=a%26b%3Dc%23d%3Fe`],
    [TITO, "foyer (left) 'A'", `${TITO}?source=foyer%20%28left%29%20%27A%27`],
    [TITO, "caffè ☕", `${TITO}?source=caff%C3%A8%20%E2%98%95`],
    [TITO, "<script>", `${TITO}?source=%3Cscript%3E`],
  ])("%s with %s", (target, src, result) => {
    expect(addSource(target, src)).toBe(result);
  });

  it.each([null, undefined, "", "x".repeat(65), "a\nb", "a\u0000b", "\u009f", "\ud800"])(
    "leaves the target alone for %j",
    (src) => {
      expect(addSource(TITO, src)).toBe(TITO);
    },
  );

  it("leaves a target alone that has a source of its own", () => {
    expect(addSource(`${TITO}?source=site`, "poster")).toBe(`${TITO}?source=site`);
    expect(addSource(`${TITO}?source`, "poster")).toBe(`${TITO}?source`);
    expect(addSource(`${TITO}?resource=1`, "poster")).toBe(`${TITO}?resource=1&source=poster`);
  });

  it("changes nothing but the source, and the target reads what was sent", () => {
    const target = fc.webUrl({
      withQueryParameters: true,
      withFragments: true,
      validSchemes: ["http", "https"],
    });
    const src = fc.string({ minLength: 1, maxLength: 30, unit: "grapheme" });
    fc.assert(
      fc.property(target, src, (url, text) => {
        const before = new URL(url);
        fc.pre(!before.searchParams.has("source") && text.length <= 64);
        const after = new URL(addSource(url, text));
        expect(after.origin).toBe(before.origin);
        expect(after.pathname).toBe(before.pathname);
        expect(after.hash).toBe(before.hash);
        expect(after.search.startsWith(before.search.replace(/&$/, ""))).toBe(true);
        expect(after.searchParams.getAll("source")).toEqual([text]);
      }),
    );
  });

  it("never changes where a target leads, whatever it is given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => {
        const after = new URL(addSource(TITO, text));
        expect(after.origin + after.pathname).toBe(TITO);
        expect([...after.searchParams.keys()].every((name) => name === "source")).toBe(true);
      }),
    );
  });

  it("works when its source stands alone in a page", () => {
    const alone = new Function(`return ${addSource.toString()}`)() as typeof addSource;
    expect(alone(`${TITO}?a=1#top`, "a b")).toBe(`${TITO}?a=1&source=a%20b#top`);
  });
});
