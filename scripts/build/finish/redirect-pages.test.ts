import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { writeRedirectPages } from "./redirect-pages";

it("never writes a 404.html, which would answer for a whole folder", async () => {
  const out = await mkdtemp(path.join(tmpdir(), "redirects-"));
  const titles = new Map([
    ["/a/404/", "404: Spade not found"],
    ["/a/spade/", "Spade"],
  ]);
  const options = { out, files: [], titles, siteUrl: "https://example.org", language: "en" };
  await writeRedirectPages([{ from: "/b/404", to: "/a/404/" }], options);
  const files = (await readdir(out, { recursive: true })).filter((file) => /html$/.test(file));
  expect(files.sort()).toEqual(["a/spade.html", path.join("b", "404", "index.html")]);
});
