import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { getBarePage } from "./bare-page";

const source =
  "<!DOCTYPE html><head><title>No</title><style>p{}</style></head><body><h1>Soup &amp; bread</h1><p>It was <b>leek</b>.</p><script>no()</script></body>";

it("holds the text of the page and nothing else of it", () => {
  const text = getBarePage(source, 0).match(/<p>.*<\/p>/g);
  expect(text).toEqual(["<p>Soup &amp; bread</p>", "<p>It was</p>", "<p>leek</p>", "<p>.</p>"]);
});

it("is as long as asked once compressed", () => {
  for (const bytes of [400, 5_000, 14_000]) {
    const length = gzipSync(getBarePage(source, bytes), { level: 9 }).length;
    expect(length).toBeLessThanOrEqual(bytes);
    expect(length).toBeGreaterThan(bytes - 10);
  }
});
