import { describe, expect, it } from "vitest";
import { makeFakeGitHub } from "./fake-github";
import { findArtifactOfMain, findArtifactOfRun } from "./find-artifact";
import { findPullRequest, readWorkflowRun } from "./find-pull-request";
import { makeGitHub, TooBigError } from "./github";
import { changeComment, upsertComment, upsertIssue } from "./upsert";

const run = { id: 7, conclusion: "success", commit: "abc", head: "ada:fix&mend" };
const PULLS = "/pulls?state=all&sort=updated&direction=desc&head=ada%3Afix%26mend";

const makePull = (number: number, sha: string, state = "open", association = "NONE") => ({
  number,
  state,
  head: { sha },
  author_association: association,
});

describe("findPullRequest", () => {
  const find = (...pulls: readonly object[]) =>
    findPullRequest(makeFakeGitHub({ [PULLS]: pulls }).github, run);

  it("takes the one whose newest commit ran", async () => {
    expect(await find(makePull(1, "old"), makePull(2, "abc", "open", "MEMBER"))).toEqual({
      number: 2,
      isOpen: true,
      commit: "abc",
      isKnownAuthor: true,
    });
  });

  it("takes an open one rather than a closed one", async () => {
    const found = await find(makePull(1, "abc", "closed"), makePull(2, "abc"));
    expect(found).toMatchObject({ number: 2, isOpen: true });
  });

  it("takes none if there is a newer commit by now", async () => {
    expect(await find(makePull(1, "newer"))).toBeUndefined();
  });

  it("finds the closed one of a fork that was deleted, by its commit", async () => {
    const lately = "/pulls?state=closed&sort=updated&direction=desc&per_page=100";
    const closed = [makePull(1, "other", "closed"), makePull(2, "abc", "closed")];
    const { github } = makeFakeGitHub({ [lately]: closed });
    const found = await findPullRequest(github, { ...run, head: undefined });
    expect(found).toMatchObject({ number: 2, isOpen: false });
  });

  it.each([
    ["FIRST_TIMER", false],
    ["FIRST_TIME_CONTRIBUTOR", false],
    ["NONE", false],
    ["CONTRIBUTOR", true],
    ["COLLABORATOR", true],
  ])("says of an author who is %s: known is %s", async (association, isKnown) => {
    const found = await find(makePull(1, "abc", "open", association));
    expect(found?.isKnownAuthor).toBe(isKnown);
  });
});

describe("readWorkflowRun", () => {
  it("reads the event of a fork", () => {
    const event = {
      workflow_run: {
        id: 7,
        conclusion: "success",
        head_sha: "abc",
        head_branch: "fix&mend",
        head_repository: { owner: { login: "ada" } },
        pull_requests: [],
      },
    };
    expect(readWorkflowRun(event)).toEqual(run);
    const deleted = { workflow_run: { ...event.workflow_run, head_repository: null } };
    expect(readWorkflowRun(deleted)).toEqual({ ...run, head: undefined });
    expect(() => readWorkflowRun({})).toThrow("Expected a number at workflow_run.id.");
  });
});

describe("artifacts", () => {
  const make = (id: number, head: object, more: object = {}) => ({
    ...{ id, name: "preview", expired: false, created_at: `2026-11-0${id}T00:00:00Z` },
    ...{ workflow_run: { head_branch: "main", head_repository_id: 5, ...head } },
    ...more,
  });

  it("of main are the newest of this repository's own main", async () => {
    const { github } = makeFakeGitHub({
      "": { id: 5 },
      "/actions/artifacts?per_page=100&name=preview": {
        artifacts: [
          make(1, {}),
          make(2, {}),
          make(3, {}, { expired: true }),
          make(4, { head_repository_id: 6 }),
          make(5, { head_branch: "other" }),
        ],
      },
    });
    expect(await findArtifactOfMain(github, "preview")).toBe("/actions/artifacts/2/zip");
  });

  it("of a run may be missing", async () => {
    const path = "/actions/runs/7/artifacts?per_page=100&name=preview";
    const { github } = makeFakeGitHub({ [path]: { artifacts: [] } });
    expect(await findArtifactOfRun(github, 7, "preview")).toBeUndefined();
  });
});

describe("one comment", () => {
  const COMMENTS = "/issues/12/comments?per_page=100&page=1";
  const comment = (id: number, login: string, body: string) => ({ id, body, user: { login } });

  it("is written if there is none of ours, whoever else bears the mark", async () => {
    const { github, written } = makeFakeGitHub({
      [COMMENTS]: [comment(1, "mallory", "<!-- a -->\nHello")],
    });
    await upsertComment(github, 12, "<!-- a -->", "New");
    expect(written).toEqual([
      { method: "POST", path: "/issues/12/comments", body: { body: "<!-- a -->\nNew" } },
    ]);
  });

  it("is changed if it is there", async () => {
    const { github, written } = makeFakeGitHub({
      [COMMENTS]: [
        { id: 7, body: "<!-- a -->", user: null },
        comment(8, "github-actions[bot]", "<!-- b -->"),
        comment(9, "github-actions[bot]", "<!-- a -->\nOld"),
      ],
    });
    await upsertComment(github, 12, "<!-- a -->", "New");
    expect(written).toEqual([
      { method: "PATCH", path: "/issues/comments/9", body: { body: "<!-- a -->\nNew" } },
    ]);
  });
});

describe("a comment that is only to be changed", () => {
  it("is not written if there is none", async () => {
    const { github, written } = makeFakeGitHub({ "/issues/12/comments?per_page=100&page=1": [] });
    expect(await changeComment(github, 12, "<!-- a -->", "New")).toBe(false);
    expect(written).toEqual([]);
  });
});

describe("one issue", () => {
  const ISSUES = "/issues?state=open&creator=github-actions%5Bbot%5D&per_page=100&page=1";
  const issue = {
    id: 99,
    number: 4,
    body: "<!-- w -->\nOld",
    user: { login: "github-actions[bot]" },
  };

  it.each([
    [[], "POST", "/issues"],
    [[issue], "PATCH", "/issues/4"],
  ])("with %j open", async (open, method, path) => {
    const { github, written } = makeFakeGitHub({ [ISSUES]: open });
    await upsertIssue(github, "<!-- w -->", { title: "Week", text: "New" });
    expect(written).toEqual([{ method, path, body: { title: "Week", body: "<!-- w -->\nNew" } }]);
  });
});

describe("makeGitHub", () => {
  const make = (response: Response) => {
    const asked: { url: string; init: RequestInit | undefined }[] = [];
    const github = makeGitHub({
      fetch: async (url, init) => {
        asked.push({ url: String(url), init });
        return response;
      },
      token: "secret",
      repository: "o/r",
      apiUrl: "https://api.example",
    });
    return { github, asked };
  };

  it("asks about the repository with its token", async () => {
    const { github, asked } = make(Response.json({ id: 1 }));
    expect(await github.ask("PATCH", "/issues/1", { body: "x" })).toEqual({ id: 1 });
    expect(asked[0]?.url).toBe("https://api.example/repos/o/r/issues/1");
    expect(asked[0]?.init).toMatchObject({
      method: "PATCH",
      body: '{"body":"x"}',
      headers: { Authorization: "Bearer secret" },
    });
  });

  it("never takes a refusal for an answer, nor tells its token", async () => {
    const { github } = make(new Response("no", { status: 403 }));
    const failed = github.ask("GET", "/pulls");
    await expect(failed).rejects.toThrow("GitHub answered 403 to GET /pulls.");
  });

  it("downloads no more than it is told", async () => {
    expect(await make(new Response("12345")).github.download("/zip", 5)).toEqual(
      Buffer.from("12345"),
    );
    await expect(make(new Response("123456")).github.download("/zip", 5)).rejects.toThrow(
      TooBigError,
    );
  });
});
