import { expect, it } from "vitest";
import { getSourceUrl } from "./source-url";

const SITE = "https://nhshackday.com";

it("leads to the archive for what stood on this site", () => {
  for (const host of ["nhshackday.com", "www.nhshackday.com"]) {
    const url = `https://${host}/blog/2018/01/17/pitching`;
    expect(getSourceUrl(url, SITE)).toBe(`https://web.archive.org/web/${url}`);
  }
});

it("leads to the place itself for all else", () => {
  const url = "https://example.org/nhshackday.com";
  expect(getSourceUrl(url, SITE)).toBe(url);
});
