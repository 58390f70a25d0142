import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { getChanges, readChanges } from "./last-changed";

describe("getChanges", () => {
  it("takes the dates of each file", () => {
    const log = "@2026-02-01T00:00:00Z\n\na.mdx\n\n@2026-01-01T00:00:00Z\n\na.mdx\nb c.mdx\n";
    expect(getChanges(log, new Set())).toEqual({
      "a.mdx": ["2026-02-01T00:00:00Z", "2026-01-01T00:00:00Z"],
      "b c.mdx": ["2026-01-01T00:00:00Z"],
    });
    expect(getChanges(log, new Set(["a.mdx"]))).not.toHaveProperty("a.mdx");
  });
});

describe("readChanges", () => {
  let folder = "";
  const git = (cwd: string, date: string, ...parts: string[]) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...parts], {
      cwd,
      env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
    });
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "last-changed-"));
    git(folder, "", "init", "--quiet");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("reads the history of a folder, and leaves out what is not committed", async () => {
    const [first, second] = ["2026-01-01T12:00:00+00:00", "2026-02-01T12:00:00+01:00"];
    write("content/posts/ä b.mdx", "1");
    write("content/old.mdx", "1");
    write("README.md", "1");
    git(folder, first, "add", ".");
    git(folder, first, "commit", "--quiet", "-m", "One");
    write("content/posts/ä b.mdx", "2");
    git(folder, second, "commit", "--quiet", "-a", "-m", "Two");
    const content = path.join(folder, "content");
    expect(await readChanges(content)).toEqual({
      "old.mdx": [expect.stringMatching(/^2026-01-01T12:00:00(Z|\+00:00)$/)],
      "posts/ä b.mdx": [second, expect.any(String)],
    });
    write("content/old.mdx", "2");
    write("content/new.mdx", "1");
    expect(Object.keys(await readChanges(content))).toEqual(["posts/ä b.mdx"]);
  });

  it("says nothing from a shallow clone, and nothing without a repository", async () => {
    write("content/a.mdx", "1");
    git(folder, "2026-01-01T12:00:00Z", "add", ".");
    git(folder, "2026-01-01T12:00:00Z", "commit", "--quiet", "-m", "One");
    const clone = `${folder}-clone`;
    git(folder, "", "clone", "--quiet", "--depth=1", `file://${folder}`, clone);
    expect(await readChanges(path.join(folder, "content"))).not.toEqual({});
    expect(await readChanges(path.join(clone, "content"))).toEqual({});
    rmSync(clone, { recursive: true });
    expect(await readChanges("/")).toEqual({});
    expect(await readChanges(path.join(folder, "nowhere"))).toEqual({});
  });
});
