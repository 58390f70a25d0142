import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { mirrorFolder } from "./mirror-folder";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "mirror-"));
});
afterEach(() => rm(root, { recursive: true }));

it("copies, changes and removes only what differs", async () => {
  const [source, copy] = [path.join(root, "a"), path.join(root, "b")];
  await mirrorFolder(source, copy);
  await mkdir(path.join(source, "x"), { recursive: true });
  await writeFile(path.join(source, "x/one.mdx"), "1");
  await writeFile(path.join(source, "two.mdx"), "2");
  expect(await mirrorFolder(source, copy)).toEqual(["two.mdx", "x/one.mdx"]);
  expect(await mirrorFolder(source, copy)).toEqual([]);
  await writeFile(path.join(source, "two.mdx"), "22");
  await rm(path.join(source, "x/one.mdx"));
  expect(await mirrorFolder(source, copy)).toEqual(["two.mdx", "x/one.mdx"]);
  expect(await readFile(path.join(copy, "two.mdx"), "utf8")).toBe("22");
});
