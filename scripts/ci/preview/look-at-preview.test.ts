import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ArchiveEntry, makeArchive } from "../artifact/make-archive";
import { makeFakeGitHub } from "../github/fake-github";
import { TooBigError } from "../github/github";
import { lookAtPreview } from "./look-at-preview";

const ADDRESS = "https://pr-12-previews.example.workers.dev";
const COMMIT = "0123456789abcdef";

const makeSite = (...more: readonly ArchiveEntry[]) => [
  { name: "site/index.html", data: "<title>Home</title><main>Home</main>" },
  { name: "site/404.html", data: "<title>Not here</title>" },
  { name: "site/_headers", data: "/*\n  X-Robots-Tag: noindex\n" },
  { name: "site/_redirects", data: "" },
  { name: "site/.assetsignore", data: "" },
  ...more,
];

const FACTS = { name: "facts.json", data: '{"findings":[],"events":[]}' };

let home = "";

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), "look-"));
});

afterEach(() => rmSync(home, { recursive: true }));

const list = (...ids: readonly number[]) => ({
  artifacts: ids.map((id) => ({
    ...{ id, name: "preview", expired: false, created_at: "2026-11-21T00:00:00Z" },
    workflow_run: { head_branch: "mend", head_repository_id: 6 },
  })),
});

const makeGitHub = (entries: readonly ArchiveEntry[] | undefined) =>
  makeFakeGitHub(
    {
      "": { id: 5 },
      "/actions/runs/7/artifacts?per_page=100&name=preview": entries ? list(1) : list(),
      "/actions/artifacts?per_page=100&name=preview-of-main": { artifacts: [] },
    },
    entries ? { "/actions/artifacts/1/zip": makeArchive(entries) } : {},
  ).github;

const look = (github: ReturnType<typeof makeGitHub>, conclusion = "success") =>
  lookAtPreview(
    github,
    { run: { id: 7, conclusion }, pullRequest: { commit: COMMIT }, address: ADDRESS },
    { preview: path.join(home, "preview"), main: path.join(home, "main") },
  );

describe("lookAtPreview", () => {
  it("takes a preview that is as it should be, with a QR code", async () => {
    const preview = await look(makeGitHub(makeSite(FACTS)));
    expect(preview).toMatchObject({ is: "open", address: ADDRESS, report: { commit: COMMIT } });
    expect(preview).toMatchObject({ report: { qrCode: "/_preview/qr-code.png" } });
    expect(existsSync(path.join(home, "preview/site/_preview/qr-code.png"))).toBe(true);
  });

  it.each([
    ["failure", "failed"],
    ["timed_out", "failed"],
    ["cancelled", "failed"],
    ["action_required", "waiting"],
  ])("says that there is none where a build ended with %s: it %s", async (conclusion, why) => {
    const preview = await look(makeGitHub(makeSite(FACTS)), conclusion);
    expect(preview).toEqual({ is: "missing", commit: COMMIT, why, fault: undefined });
  });

  it("says nothing where nothing was built on purpose", async () => {
    expect(await look(makeGitHub(undefined), "skipped")).toBeUndefined();
  });

  it.each([
    ["no files", undefined, /left no files/],
    ["a file of another kind", makeSite(FACTS, { name: "site/a.exe", data: "" }), /site\/a\.exe/],
    ["no facts", makeSite(), /facts\.json cannot be read/],
    ["odd facts", makeSite({ name: "facts.json", data: "[]" }), /facts\.json cannot be read/],
    ["a part of a site", [FACTS], /no index\.html/],
  ])("refuses %s, says why, and leaves nothing", async (_, entries, says) => {
    const preview = await look(makeGitHub(entries));
    expect(preview).toMatchObject({ why: "refused", fault: expect.stringMatching(says) });
    expect(existsSync(path.join(home, "preview"))).toBe(false);
  });

  it("refuses an archive that is too big, and fails where GitHub does", async () => {
    const github = makeGitHub(makeSite(FACTS));
    const failing = (error: Error) => ({ ...github, download: () => Promise.reject(error) });
    const preview = await look(failing(new TooBigError("…")));
    expect(preview).toMatchObject({ why: "refused", fault: "The archive is too big." });
    await expect(look(failing(new Error("503")))).rejects.toThrow("503");
  });
});
