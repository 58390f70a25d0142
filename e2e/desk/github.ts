import { createHash } from "node:crypto";
import type { Page, Request } from "@playwright/test";
import type { Files } from "./open-desk";

/** What the desk has asked GitHub to change. */
export type Change = { readonly what: string; readonly body: Readonly<Record<string, unknown>> };

/** A stand-in for GitHub's API over a repository. */
export type GitHub = {
  /** Every change that was asked for, in order. */
  readonly changes: readonly Change[];
  /** Commits to the branch that is live, as somebody else. */
  readonly commit: (files: Files) => void;
  /** Opens a pull request for any branch that the desk may want, as somebody else. */
  readonly openPullRequest: () => void;
};

const getSha = (text: string) => createHash("sha1").update(text).digest("hex");

const AUTHOR = { name: "Jo Editor", email: "jo@example.org", user: { databaseId: 1, login: "jo" } };

/**
 * Answers what the desk asks of GitHub's API, as of a repository that everybody may read.
 *
 * @param canWrite whether who signs in is one of the team, or works on a copy
 * @see https://docs.github.com/en/graphql/reference
 */
export async function standInForGitHub(
  page: Page,
  first: Files,
  { canWrite = true } = {},
): Promise<GitHub> {
  let files = first;
  let open = 0;
  const changes: Change[] = [];
  const getHead = () => getSha(JSON.stringify(files));
  const getRepository = (query: string) => {
    const texts = new Map(Object.values(files).map((text) => [getSha(text), text]));
    const node = { oid: getHead(), message: "", author: AUTHOR, committedDate: "2026-11-01" };
    const ref = { target: { oid: getHead(), history: { nodes: [node] } } };
    return {
      ...{ id: "R_1", ref, pullRequests: { nodes: [], totalCount: open }, forks: { nodes: [] } },
      ...Object.fromEntries(
        [...query.matchAll(/(\w+_\d+): (?:object\(oid: "(\w+)"\))?/g)].map(
          ([, alias = "", sha = ""]) => [alias, sha ? { text: texts.get(sha) } : ref],
        ),
      ),
    };
  };
  const answerQuery = (request: Request) => {
    const { query, variables } = request.postDataJSON();
    const [, mutation] = /^\s*mutation.*?\{ (\w+)\(/.exec(query) ?? [];
    if (!mutation) {
      const repository = getRepository(query);
      return { data: { repository, fork: repository, base: repository } };
    }
    if (mutation === "createRef" && open) return { errors: [{ message: "It already exists" }] };
    changes.push({ what: mutation, body: variables.input });
    const commit = { oid: getSha(query), committedDate: "2026-11-02", file_0: { oid: "1" } };
    return { data: { [mutation]: { commit, ref: {} } } };
  };
  const answer = (request: Request): object => {
    const { pathname } = new URL(request.url());
    if (pathname === "/graphql") return answerQuery(request);
    if (request.method() !== "GET") {
      changes.push({ what: `${request.method()} ${pathname}`, body: request.postDataJSON() });
    }
    if (pathname.includes("/git/trees/")) {
      return {
        tree: Object.entries(files).map(([path, text]) => ({
          ...{ type: "blob", path, sha: getSha(text), size: text.length },
        })),
      };
    }
    if (pathname === "/user") return { id: 1, login: "jo", name: "Jo Editor", email: "jo@a.org" };
    return {
      ...{ full_name: "jo/copy", permissions: { push: canWrite }, number: 7, node_id: "PR_7" },
      ...{ title: "", html_url: "https://github.com/pull/7", created_at: "2026-11-02" },
      ...{ updated_at: "2026-11-02", head: { sha: getHead() } },
    };
  };
  await page.route("https://api.github.com/**", (route, request) =>
    route.fulfill({ json: answer(request) }),
  );
  return {
    changes,
    commit: (changed) => {
      files = { ...files, ...changed };
    },
    openPullRequest: () => {
      open = 1;
    },
  };
}

export async function signIn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Sign In Using Access Token" }).click();
  await page.getByRole("textbox").fill("token");
  await page.getByRole("button", { name: "Sign In", exact: true }).click();
}
