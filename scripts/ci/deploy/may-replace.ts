import type { GitHub } from "../github/github";
import { readField } from "../read-field";
import type { SiteVersion } from "./site-digest";

/*
 * Whether a build may take the place of what is live. Both answers are a sentence that says why it
 * may not, for the log; undefined if it may. Neither is a failure of the build.
 */

/** Asks the live site which version it is. @throws Error if it does not say */
export type FindLive = () => Promise<SiteVersion>;

/**
 * Why a build that nobody has tested anew must not take the place of what is live. It may only
 * renew the commit that is live already: another commit is either still to be checked or has been
 * gone back from, and both are for live.yml alone.
 *
 * @param build as it would go live
 */
export async function findReasonAgainstRenewal(
  build: SiteVersion,
  findLive: FindLive,
): Promise<string | undefined> {
  const live = await findLive().catch(toError);
  if (live instanceof Error)
    return `The live site does not say which version it is: ${live.message}`;
  if (live.commit !== build.commit) {
    return `The live site is of commit ${live.commit}, and this build is of ${build.commit}, which only live.yml puts live.`;
  }
  return live.digest === build.digest ? "The live site is the same already." : undefined;
}

/**
 * Why a commit of main that has been checked must not go live: there is a newer one, and what is
 * live is not older than this. Main may have moved on while this commit was checked; it goes live
 * all the same, or editors who are in a hurry would see nothing until they pause.
 *
 * @throws GitHubError if GitHub does not answer
 */
export async function findReasonAgainstCommit(
  commit: string,
  { github, findLive }: { readonly github: GitHub; readonly findLive: FindLive },
): Promise<string | undefined> {
  const main = await github.ask("GET", "/git/ref/heads/main");
  const newest = readField(main, ["object", "sha"], "string");
  if (newest === commit) return undefined;
  const live = await findLive().catch(toError);
  if (!(live instanceof Error) && (await isAtOrBefore(live.commit, commit, github))) {
    return undefined;
  }
  return `Main is at commit ${newest} by now, and the live site is not older than ${commit}. A newer version is on its way, or is there.`;
}

/** Whether one commit is the other, or is among what led to it. */
async function isAtOrBefore(first: string, second: string, github: GitHub): Promise<boolean> {
  if (!/^[\da-f]{40}$/.test(first)) return false;
  const comparison = await github.ask("GET", `/compare/${first}...${second}`);
  return ["ahead", "identical"].includes(readField(comparison, ["status"], "string"));
}

const toError = (error: unknown): Error => (error instanceof Error ? error : new Error(`${error}`));
