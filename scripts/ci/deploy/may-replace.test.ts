import { describe, expect, it } from "vitest";
import { makeFakeGitHub } from "../github/fake-github";
import { fetchVersion } from "./fetch-version";
import { findReasonAgainstCommit, findReasonAgainstRenewal } from "./may-replace";
import type { SiteVersion } from "./site-digest";

const OLD = "a".repeat(40);
const THIS = "b".repeat(40);
const NEW = "c".repeat(40);

const silent = async (): Promise<SiteVersion> => {
  throw new Error("fetch failed");
};

describe("fetchVersion", () => {
  const answer = (response: Response) => fetchVersion("https://live.example", async () => response);

  it("reads what the site says", async () => {
    expect(await answer(Response.json({ commit: OLD, digest: "d1" }))).toEqual({
      commit: OLD,
      digest: "d1",
    });
  });

  it("never takes anything else for a version", async () => {
    await expect(answer(new Response("<html>", { status: 404 }))).rejects.toThrow("answers 404");
    await expect(answer(new Response("<html>"))).rejects.toThrow();
    await expect(answer(Response.json({ digest: "d1" }))).rejects.toThrow("string at commit");
  });
});

describe("a build of the night", () => {
  const ask = (live: SiteVersion) =>
    findReasonAgainstRenewal({ commit: THIS, digest: "d2" }, async () => live);

  it("renews the commit that is live", async () => {
    expect(await ask({ commit: THIS, digest: "d1" })).toBeUndefined();
  });

  it("is not needed if it is the same", async () => {
    expect(await ask({ commit: THIS, digest: "d2" })).toMatch("the same already");
  });

  it("brings neither an unchecked commit nor one that was gone back from", async () => {
    expect(await ask({ commit: OLD, digest: "d1" })).toMatch(`of commit ${OLD}`);
    expect(await ask({ commit: NEW, digest: "d1" })).toMatch(/only live.yml puts live/);
  });

  it("leaves alone a site that does not say what it is", async () => {
    const reason = await findReasonAgainstRenewal({ commit: THIS, digest: "d2" }, silent);
    expect(reason).toMatch(/does not say which version it is: fetch failed/);
  });
});

describe("a checked commit of main", () => {
  const ask = (main: string, live: string | undefined, status = "") => {
    const { github } = makeFakeGitHub({
      "/git/ref/heads/main": { object: { sha: main } },
      [`/compare/${live}...${THIS}`]: { status },
    });
    const findLive = live === undefined ? silent : async () => ({ commit: live, digest: "d1" });
    return findReasonAgainstCommit(THIS, { github, findLive });
  };

  it("goes live as the newest, whatever is live, and if nothing is", async () => {
    expect(await ask(THIS, NEW, "behind")).toBeUndefined();
    expect(await ask(THIS, undefined)).toBeUndefined();
  });

  it("goes live over an older one, though main has moved on", async () => {
    expect(await ask(NEW, OLD, "ahead")).toBeUndefined();
    expect(await ask(NEW, THIS, "identical")).toBeUndefined();
  });

  it.each([
    ["a newer one is live", NEW, "behind"],
    ["another line of commits is live", OLD, "diverged"],
    ["nobody knows what is live", undefined, ""],
    ["what is live says it is no commit", "../../x", ""],
  ])("stays behind a newer one if %s", async (_, live, status) => {
    expect(await ask(NEW, live, status)).toMatch(`Main is at commit ${NEW} by now`);
  });
});
