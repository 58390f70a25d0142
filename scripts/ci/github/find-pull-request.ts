import { readField } from "../read-field";
import type { GitHub } from "./github";

/** The pull request for which a workflow ran, by what GitHub says of it, never by its own word. */
export type PullRequest = {
  readonly number: number;
  readonly isOpen: boolean;
  /** Newest commit of the pull request. */
  readonly commit: string;
  /** Whether its author has a change in this project already. */
  readonly isKnownAuthor: boolean;
};

/** The run of a workflow. */
export type WorkflowRun = {
  readonly id: number;
  readonly conclusion: string;
  /** Commit at the head of the pull request when it ran. */
  readonly commit: string;
  /** "ada:branch-name", as the API asks for it. */
  readonly head: string;
};

/** What GitHub calls authors whose change has been merged before, or who are of the team. */
const KNOWN = new Set(["OWNER", "MEMBER", "COLLABORATOR", "CONTRIBUTOR"]);

/**
 * The run that GitHub says has ended.
 *
 * @param event of the trigger `workflow_run`
 * @throws Error if it is another event
 */
export function readWorkflowRun(event: unknown): WorkflowRun {
  const branch = readField(event, ["workflow_run", "head_branch"], "string");
  const owner = readField(event, ["workflow_run", "head_repository", "owner", "login"], "string");
  return {
    id: readField(event, ["workflow_run", "id"], "number"),
    conclusion: readField(event, ["workflow_run", "conclusion"], "string"),
    commit: readField(event, ["workflow_run", "head_sha"], "string"),
    head: `${owner}:${branch}`,
  };
}

/**
 * The pull request of a run: the one from that branch whose newest commit is the one that ran.
 *
 * @returns undefined if there is none: it has a newer commit by now, or is not of this repository
 */
export async function findPullRequest(
  github: GitHub,
  { head, commit }: WorkflowRun,
): Promise<PullRequest | undefined> {
  const query = `?state=all&sort=updated&direction=desc&head=${encodeURIComponent(head)}`;
  const answer: unknown = await github.ask("GET", `/pulls${query}`);
  const all = readField({ answer }, ["answer"], "list").map((each) => ({
    number: readField(each, ["number"], "number"),
    isOpen: readField(each, ["state"], "string") === "open",
    commit: readField(each, ["head", "sha"], "string"),
    isKnownAuthor: KNOWN.has(readField(each, ["author_association"], "string")),
  }));
  const ran = all.filter((each) => each.commit === commit);
  return ran.find(({ isOpen }) => isOpen) ?? ran[0];
}
