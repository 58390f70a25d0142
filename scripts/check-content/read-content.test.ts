import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readContent } from "./read-content";

const now = Temporal.Instant.from("2026-11-22T09:00:00Z");
let root = "";

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "content-"));
  await mkdir(join(root, "texts/posts"), { recursive: true });
  await writeFile(join(root, "texts/posts/a.mdx"), "");
});

afterAll(() => rm(root, { recursive: true }));

it.each([
  ["relative", () => "texts"],
  ["absolute", () => join(root, "texts")],
  ["with a slash at the end", () => `${join(root, "texts")}/`],
])("finds the files of a content folder that is %s", async (_, getFolder) => {
  const { contentFolder, files } = await readContent(root, { contentFolder: getFolder(), now });
  expect(contentFolder).toBe("texts");
  expect(files.map(({ path }) => path)).toEqual(["texts/posts/a.mdx"]);
});
