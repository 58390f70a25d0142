import { findPart, readField } from "../read-field";
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
  /** "ada:branch-name", as the API asks for it; unknown once the fork has been deleted. */
  readonly head?: string | undefined;
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
  return {
    id: readField(event, ["workflow_run", "id"], "number"),
    conclusion: readField(event, ["workflow_run", "conclusion"], "string"),
    commit: readField(event, ["workflow_run", "head_sha"], "string"),
    head: findHead(event),
  };
}

function findHead(event: unknown): string | undefined {
  const branch = readField(event, ["workflow_run", "head_branch"], "string");
  const repository = findPart(event, ["workflow_run", "head_repository"]);
  if (repository === undefined) return undefined;
  return `${readField(repository, ["owner", "login"], "string")}:${branch}`;
}

/**
 * The pull request of a run: the one from that branch whose newest commit is the one that ran. Of
 * a fork that has been deleted it can only be a closed one, so nothing of it is shown any more.
 *
 * @returns undefined if there is none: it has a newer commit by now, or is not of this repository
 */
export async function findPullRequest(
  github: GitHub,
  { head, commit }: WorkflowRun,
): Promise<PullRequest | undefined> {
  const newest = "sort=updated&direction=desc";
  const query = head
    ? `state=all&${newest}&head=${encodeURIComponent(head)}`
    : `state=closed&${newest}&per_page=100`;
  const answer: unknown = await github.ask("GET", `/pulls?${query}`);
  const all = readField({ answer }, ["answer"], "list").map((each) => ({
    number: readField(each, ["number"], "number"),
    isOpen: readField(each, ["state"], "string") === "open",
    commit: readField(each, ["head", "sha"], "string"),
    isKnownAuthor: KNOWN.has(readField(each, ["author_association"], "string")),
  }));
  const ran = all.filter((each) => each.commit === commit);
  return ran.find(({ isOpen }) => isOpen) ?? ran[0];
}
