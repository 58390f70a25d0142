import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { planTests } from "../plan-tests";
import { setOutputs } from "../workflow-commands";

/** `plan-tests`: which parts of `npm test` this change needs. Of main, all. */
export async function planTestsCommand(): Promise<void> {
  const isPullRequest = process.env.GITHUB_EVENT_NAME === "pull_request";
  const parts = planTests(isPullRequest ? await listChangedFiles() : undefined);
  await setOutputs({ parts: JSON.stringify(parts) });
}

/** Between main and its merge with the pull request, which is what is checked out. */
async function listChangedFiles(): Promise<readonly string[]> {
  const command = ["diff", "--name-only", "--no-renames", "-z", "HEAD^1", "HEAD"];
  const { stdout } = await promisify(execFile)("git", command, { maxBuffer: 2 ** 26 });
  return stdout.split("\0").filter(Boolean);
}
