import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { runStep } from "../../run-step";
import { readField } from "../read-field";

export type WranglerOptions = {
  readonly environment?: Readonly<Record<string, string>>;
  /** Does everything but the upload; needs no account. */
  readonly isDryRun?: boolean;
};

/** Milliseconds for an upload: of a job's time, enough is left to go back to the version before. */
const LONGEST = 5 * 60_000;

/**
 * Puts a finished site live on the reference host.
 *
 * @param folder of the finished site
 * @param message what this version is, for people
 * @returns id of the new version; undefined after a dry run
 * @throws StepError if wrangler fails or takes too long; what it said is shown
 */
export async function deployLive(
  folder: string,
  message: string,
  options: WranglerOptions = {},
): Promise<string | undefined> {
  const command = ["deploy", "--env", "", "--assets", folder, "--message", message];
  const result = await run("Deploying", command, options);
  return isDry(result) ? undefined : readField(result, ["version_id"], "string");
}

/**
 * Uploads a preview. It is served at its alias, and its version is never live.
 *
 * @param alias "pr-12"
 * @returns the address that the host says it has; undefined after a dry run
 * @throws StepError if wrangler fails or takes too long; what it said is shown
 */
export async function uploadPreview(
  folder: string,
  alias: string,
  message: string,
  options: WranglerOptions = {},
): Promise<string | undefined> {
  const command = [
    ...["versions", "upload", "--env", "previews", "--assets", folder],
    ...["--preview-alias", alias, "--tag", alias, "--message", message],
  ];
  const result = await run("Uploading the preview", command, options);
  return isDry(result) ? undefined : readField(result, ["preview_alias_url"], "string");
}

const isDry = (result: unknown): boolean => result === undefined;

/** @returns the last line of what wrangler writes for programs */
async function run(
  label: string,
  command: readonly string[],
  { environment = {}, isDryRun = false }: WranglerOptions,
): Promise<unknown> {
  const folder = await mkdtemp(path.join(tmpdir(), "wrangler-"));
  const file = path.join(folder, "output.ndjson");
  try {
    await runStep(label, ["wrangler", ...command, ...(isDryRun ? ["--dry-run"] : [])], {
      environment: { ...environment, WRANGLER_OUTPUT_FILE_PATH: file },
      longest: LONGEST,
    });
    if (isDryRun) return undefined;
    const last = (await readFile(file, "utf8")).trim().split("\n").at(-1) ?? "";
    const result: unknown = JSON.parse(last);
    return result;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Name of the Worker that is the live site, as wrangler.jsonc has it. */
export async function readWorkerName(): Promise<string> {
  const [, name] = /^ {2}"name": "([\w-]+)"/m.exec(await readFile("wrangler.jsonc", "utf8")) ?? [];
  if (!name) throw new Error("wrangler.jsonc has no name.");
  return name;
}
