import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isSound, runCheck } from "./run-check";
import { makeBaseFiles, makePost, POST_PATH } from "./testing/base-site";
import { NOW } from "./testing/check-files";

let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "content-"));
  for (const { path, bytes } of makeBaseFiles({ [POST_PATH]: makePost("We <3 you. \n\n{x}") })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), bytes);
  }
});

afterEach(() => rm(root, { recursive: true }));

const settings = { contentFolder: "content", now: NOW };

describe("a check of files on the disk", () => {
  it("tells what is wrong and leaves them alone", async () => {
    const outcome = await runCheck({ root, settings });
    expect(outcome.findings.filter(({ path }) => path === POST_PATH)).toHaveLength(2);
    expect(outcome.fixedPaths).toEqual([]);
    expect(isSound(outcome)).toBe(false);
    expect(await readFile(join(root, POST_PATH), "utf8")).toContain("We <3 you. \n");
  });

  it("mends what is safe, when asked to", async () => {
    const outcome = await runCheck({ root, settings, isFixing: true });
    expect(outcome.fixedPaths).toEqual([POST_PATH]);
    expect(outcome.findings.filter(({ path }) => path === POST_PATH)).toHaveLength(1);
    expect(await readFile(join(root, POST_PATH), "utf8")).toContain("We \\<3 you.\n");
  });

  it("finds the same in a folder that is given from the root of the disk on", async () => {
    const absolute = { ...settings, contentFolder: join(root, "content") };
    expect(await runCheck({ root, settings: absolute })).toEqual(
      await runCheck({ root, settings }),
    );
  });

  it("follows no link, and says so", async () => {
    await symlink(join(root, POST_PATH), join(root, "content/posts/linked.mdx"));
    await symlink(root, join(root, "content/projects/linked"));
    const { findings } = await runCheck({ root, settings });
    expect(findings.filter(({ rule }) => rule === "file/link").map(({ path }) => path)).toEqual([
      "content/posts/linked.mdx",
      "content/projects/linked",
    ]);
  });

  it("finds no content in a folder that is not there", async () => {
    const outcome = await runCheck({ root, settings: { ...settings, contentFolder: "none" } });
    expect(outcome.fileCount).toBe(0);
    expect(isSound(outcome)).toBe(false);
  });
});
