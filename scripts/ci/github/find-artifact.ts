import { readField } from "../read-field";
import type { GitHub } from "./github";

/**
 * The archive that a run of a workflow left.
 *
 * @returns its path for GitHub.download, or undefined if there is none
 */
export async function findArtifactOfRun(
  github: GitHub,
  run: number,
  name: string,
): Promise<string | undefined> {
  const path = `/actions/runs/${run}/artifacts?per_page=100&name=${encodeURIComponent(name)}`;
  return listArtifacts(await github.ask("GET", path), name)[0]?.archive;
}

/**
 * The newest archive of that name that main left: of this repository's own main, not of a fork's
 * branch of the same name.
 *
 * @returns its path for GitHub.download, or undefined if there is none yet
 */
export async function findArtifactOfMain(
  github: GitHub,
  name: string,
): Promise<string | undefined> {
  const id = readField(await github.ask("GET", ""), ["id"], "number");
  const path = `/actions/artifacts?per_page=100&name=${encodeURIComponent(name)}`;
  return listArtifacts(await github.ask("GET", path), name).find(
    ({ branch, repository }) => branch === "main" && repository === id,
  )?.archive;
}

function listArtifacts(answer: unknown, name: string) {
  return readField(answer, ["artifacts"], "list")
    .filter((each) => readField(each, ["name"], "string") === name)
    .filter((each) => !readField(each, ["expired"], "boolean"))
    .map((each) => ({
      archive: `/actions/artifacts/${readField(each, ["id"], "number")}/zip`,
      branch: readField(each, ["workflow_run", "head_branch"], "string"),
      repository: readField(each, ["workflow_run", "head_repository_id"], "number"),
      created: readField(each, ["created_at"], "string"),
    }))
    .sort((a, b) => (a.created < b.created ? 1 : -1));
}
