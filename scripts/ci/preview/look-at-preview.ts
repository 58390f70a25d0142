import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import QRCode from "qrcode";
import { ARCHIVE_BYTES } from "../artifact/artifact-limits";
import { ArtifactError, unpackArtifact } from "../artifact/unpack-artifact";
import { findArtifactOfMain, findArtifactOfRun } from "../github/find-artifact";
import type { PullRequest, WorkflowRun } from "../github/find-pull-request";
import { type GitHub, TooBigError } from "../github/github";
import { assertPreview } from "./assert-preview";
import type { CheckedPreview, MissingPreview } from "./checked-preview";
import { OUR_FOLDER } from "./find-hosting-fault";
import { type PreviewFolders, reportPreview } from "./report-preview";

/** Name under which main leaves its own preview. */
const MAIN_ARTIFACT = "preview-of-main";

/** Ends of a build after which another one follows, or that built nothing on purpose. */
const NO_NEWS = new Set(["skipped", "neutral", "stale"]);

/** A run of the build, and the pull request it ran for. */
export type Built = {
  readonly run: Pick<WorkflowRun, "id" | "conclusion">;
  readonly pullRequest: Pick<PullRequest, "commit">;
  /** Where the preview is to be served. */
  readonly address: string;
};

/**
 * Takes the preview that a build has left, if it is as it should be, with a QR code of its address,
 * and compares it with main.
 *
 * @param folders to unpack into: the preview, and that of main
 * @returns the preview, or why there is none; undefined if there is nothing new to say. Unless there
 * is a preview, nothing is left in its folder
 * @throws GitHubError where GitHub does not answer; ArtifactError if the preview of main is wrong
 */
export async function lookAtPreview(
  github: GitHub,
  { run, pullRequest: { commit }, address }: Built,
  folders: Required<PreviewFolders>,
): Promise<CheckedPreview | undefined> {
  const miss = (why: MissingPreview["why"], fault?: string): MissingPreview => ({
    ...{ is: "missing", commit, why, fault },
  });
  if (NO_NEWS.has(run.conclusion)) return undefined;
  if (run.conclusion === "action_required") return miss("waiting");
  if (run.conclusion !== "success") return miss("failed");
  const main = await takePreviewOfMain(github, folders.main);
  try {
    await takePreview(github, run.id, folders.preview);
    const report = await reportPreview({ preview: folders.preview, main }, commit);
    return {
      is: "open",
      address,
      report: { ...report, qrCode: await addQrCode(folders, address) },
    };
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error;
    await rm(folders.preview, { recursive: true, force: true });
    return miss("refused", error.message);
  }
}

async function takePreview(github: GitHub, run: number, folder: string): Promise<void> {
  const archive = await findArtifactOfRun(github, run, "preview");
  if (archive === undefined) throw new ArtifactError("The build left no files.");
  await unpackArtifact(await download(github, archive), folder);
  await assertPreview(path.join(folder, "site"));
}

async function download(github: GitHub, archive: string): Promise<Buffer> {
  try {
    return await github.download(archive, ARCHIVE_BYTES);
  } catch (error) {
    throw error instanceof TooBigError ? new ArtifactError("The archive is too big.") : error;
  }
}

/**
 * Takes the newest preview of main, to compare with.
 *
 * @returns the folder, or undefined if there is none
 */
export async function takePreviewOfMain(
  github: GitHub,
  folder: string,
): Promise<string | undefined> {
  const archive = await findArtifactOfMain(github, MAIN_ARTIFACT);
  if (archive === undefined) return undefined;
  await unpackArtifact(await github.download(archive, ARCHIVE_BYTES), folder);
  return folder;
}

/** @returns its address within the preview */
async function addQrCode({ preview }: PreviewFolders, address: string): Promise<string> {
  const folder = path.join(preview, "site", OUR_FOLDER);
  await mkdir(folder);
  await writeFile(
    path.join(folder, "qr-code.png"),
    await QRCode.toBuffer(`${address}/`, { scale: 6 }),
  );
  return `/${OUR_FOLDER}/qr-code.png`;
}
