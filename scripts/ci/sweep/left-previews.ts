import { COMMENT_MARK, formatComment } from "../comment/format-comment";
import type { GitHub } from "../github/github";
import { findComment, upsertComment } from "../github/upsert";
import { readField } from "../read-field";

/*
 * Previews that are still up though their pull request is closed. Whether one is up is what our own
 * comment says: it names the preview's address until it says that the preview was taken down.
 */

/** How far back the sweep looks, so that it may itself be off for a while. */
const LONGEST_AGO = 30 * 24 * 60 * 60_000;

const PER_PAGE = 100;

const CLOSED = formatComment({ is: "closed" });

/**
 * Closed pull requests of late whose preview is still up.
 *
 * @param nowMs milliseconds since 1970
 * @returns their numbers
 * @throws GitHubError if GitHub does not answer
 */
export async function listLeftPreviews(github: GitHub, nowMs: number): Promise<readonly number[]> {
  const left: number[] = [];
  for (const number of await listClosed(github, nowMs - LONGEST_AGO)) {
    const comment = await findComment(github, number, COMMENT_MARK);
    if (comment !== undefined && comment !== CLOSED) left.push(number);
  }
  return left;
}

/** Numbers of closed pull requests that something has happened to since a moment, newest first. */
async function listClosed(github: GitHub, sinceMs: number): Promise<readonly number[]> {
  const closed: number[] = [];
  for (let page = 1; ; page += 1) {
    const query = `state=closed&sort=updated&direction=desc&per_page=${PER_PAGE}&page=${page}`;
    const answer = await github.ask("GET", `/pulls?${query}`);
    const all = readField({ answer }, ["answer"], "list");
    const late = all.filter(
      (each) => Date.parse(readField(each, ["updated_at"], "string")) >= sinceMs,
    );
    closed.push(...late.map((each) => readField(each, ["number"], "number")));
    if (late.length < PER_PAGE) return closed;
  }
}

/**
 * Takes previews down, but for those whose pull request has been opened again meanwhile.
 *
 * @param takeDown puts the page that says that it is gone where the preview is
 * @returns numbers of those that are down
 */
export async function takeDownPreviews(
  github: GitHub,
  numbers: readonly number[],
  takeDown: (number: number) => Promise<void>,
): Promise<readonly number[]> {
  const down: number[] = [];
  for (const number of numbers) {
    const pullRequest = await github.ask("GET", `/pulls/${number}`);
    if (readField(pullRequest, ["state"], "string") !== "closed") continue;
    await takeDown(number);
    down.push(number);
  }
  return down;
}

/** Lets our comments say that the previews are gone. */
export async function closeComments(github: GitHub, numbers: readonly number[]): Promise<void> {
  for (const number of numbers) await upsertComment(github, number, COMMENT_MARK, CLOSED);
}

/**
 * Reads the numbers that an earlier job handed on.
 *
 * @param json "[12,15]"
 * @throws Error if it is no list of numbers
 */
export const readNumbers = (json: string): readonly number[] =>
  readField({ numbers: JSON.parse(json) }, ["numbers"], "list").map((each) =>
    readField({ each }, ["each"], "number"),
  );
