import { existsSync, mkdirSync, mkdtempSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { clearStaleCache } from "./read-content";

const cwd = process.cwd();
beforeEach(() => process.chdir(mkdtempSync(path.join(tmpdir(), "content-"))));
afterEach(() => process.chdir(cwd));

/** Writes a document as an archive leaves it, and says whether the cache survives. */
async function keepsCache(folder: string, words: string, time: Date): Promise<boolean> {
  mkdirSync(folder, { recursive: true });
  mkdirSync(".contentlayer/.cache", { recursive: true });
  writeFileSync(`${folder}/site.yaml`, words);
  utimesSync(`${folder}/site.yaml`, time, time);
  await clearStaleCache(folder);
  return existsSync(".contentlayer/.cache");
}

it("keeps the cache unless other words have the same time", async () => {
  expect(await keepsCache("a", "name: A", new Date(1000))).toBe(true);
  expect(await keepsCache("a", "name: A", new Date(1000))).toBe(true);
  expect(await keepsCache("a", "name: B", new Date(2000))).toBe(true);
  expect(await keepsCache("b", "name: C", new Date(2000))).toBe(false);
});
