import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import QRCode from "qrcode";
import { getBrowser } from "../../find-browser";
import { ARCHIVE_BYTES } from "../artifact/artifact-limits";
import { unpackArtifact } from "../artifact/unpack-artifact";
import { COMMENT_MARK, formatComment, formatReport } from "../comment/format-comment";
import { uploadPreview } from "../deploy/wrangler";
import { findArtifactOfMain, findArtifactOfRun } from "../github/find-artifact";
import { findPullRequest, readWorkflowRun } from "../github/find-pull-request";
import type { GitHub } from "../github/github";
import { upsertComment } from "../github/upsert";
import { assertPreview } from "../preview/assert-preview";
import {
  CHECKED_FOLDER,
  MAIN_FOLDER,
  PREVIEW_FOLDER,
  readCheckedPreview,
  writeCheckedPreview,
} from "../preview/checked-preview";
import { OUR_FOLDER } from "../preview/find-hosting-fault";
import { getPreviewAddress, getPreviewAlias } from "../preview/preview-address";
import { reportPreview } from "../preview/report-preview";
import { writeTakeDownPage } from "../preview/take-down-page";
import { takePictures } from "../preview/take-pictures";
import { addSummary, getSetting, readEvent, setOutputs } from "../workflow-commands";
import { buildWithFacts } from "./build-facts";
import { connectToGitHub } from "./connect";

/** Name under which main leaves its own preview. */
const MAIN_ARTIFACT = "preview-of-main";

/** `build-preview`: the site with drafts and time travel, and its facts. */
export const buildPreviewCommand = (): Promise<void> => buildWithFacts(PREVIEW_FOLDER, true);

/** `summarise`: what the change does to the site, for the summary of the run. */
export async function summariseCommand(): Promise<void> {
  const main = await takePreviewOfMain(connectToGitHub());
  const report = await reportPreview({ preview: PREVIEW_FOLDER, main }, "");
  await addSummary(["### What this change does", ...formatReport(report)].join("\n\n"));
}

/**
 * `take-preview`: finds out whose preview has been built, takes its archive if it is as it should
 * be, and compares it with main. Of a pull request that is closed, only that.
 */
export async function takePreviewCommand(): Promise<void> {
  const github = connectToGitHub();
  const run = readWorkflowRun(await readEvent());
  const pullRequest = await findPullRequest(github, run);
  const archive = await findArtifactOfRun(github, run.id, "preview");
  await rm(CHECKED_FOLDER, { recursive: true, force: true });
  if (pullRequest && !pullRequest.isOpen) {
    await writeTakeDownPage(path.join(CHECKED_FOLDER, "site"));
    await writeCheckedPreview({ is: "closed" });
    const number = `${pullRequest.number}`;
    return setOutputs({ todo: "take-down", number, environment: "preview" });
  }
  if (!pullRequest || !archive || run.conclusion !== "success") {
    console.log("There is no preview to show: it was not built, or there is a newer one.");
    return setOutputs({ todo: "nothing" });
  }
  await unpackArtifact(await github.download(archive, ARCHIVE_BYTES), CHECKED_FOLDER);
  await assertPreview(path.join(CHECKED_FOLDER, "site"));
  const main = await takePreviewOfMain(github);
  await writeCheckedPreview({
    is: "open",
    address: getPreviewAddress(pullRequest.number, getSetting("PREVIEW_DOMAIN")),
    report: await reportPreview({ preview: CHECKED_FOLDER, main }, pullRequest.commit),
  });
  await setOutputs({
    todo: "deploy",
    number: `${pullRequest.number}`,
    environment: pullRequest.isKnownAuthor ? "preview" : "preview-of-newcomer",
  });
}

async function takePreviewOfMain(github: GitHub): Promise<string | undefined> {
  const archive = await findArtifactOfMain(github, MAIN_ARTIFACT);
  if (archive === undefined) return undefined;
  await unpackArtifact(await github.download(archive, ARCHIVE_BYTES), MAIN_FOLDER);
  return MAIN_FOLDER;
}

/** `picture-preview`: pictures of the changed pages, and a QR code, into the preview itself. */
export async function picturePreviewCommand(): Promise<void> {
  const preview = await readCheckedPreview();
  if (preview.is === "closed") return;
  const { address, report } = preview;
  const after = path.join(CHECKED_FOLDER, "site");
  await mkdir(path.join(after, OUR_FOLDER), { recursive: true });
  const qrCode = `/${OUR_FOLDER}/qr-code.png`;
  await writeFile(path.join(after, qrCode), await QRCode.toBuffer(`${address}/`, { scale: 6 }));
  const before = path.join(MAIN_FOLDER, "site");
  const pictures = report.isCompared
    ? await takePictures(report.changes.pages, { after, before, browser: getBrowser() })
    : [];
  await writeCheckedPreview({ ...preview, report: { ...report, qrCode, pictures } });
}

/** `deploy-preview`: puts what has been checked where it can be seen, or what says that it is gone. */
export async function deployPreviewCommand(): Promise<void> {
  const number = Number(getSetting("PULL_REQUEST"));
  const preview = await readCheckedPreview();
  const message = preview.is === "open" ? preview.report.commit : "Closed";
  const site = path.join(CHECKED_FOLDER, "site");
  const served = await uploadPreview(site, getPreviewAlias(number), message);
  const expected = getPreviewAddress(number, getSetting("PREVIEW_DOMAIN"));
  if (served && new URL(served).origin !== expected) {
    throw new Error(`The preview is at ${served}, not at ${expected}: set PREVIEW_DOMAIN anew.`);
  }
}

/** `comment`: the one comment of the pull request. */
export async function commentCommand(): Promise<void> {
  const number = Number(getSetting("PULL_REQUEST"));
  const text = formatComment(await readCheckedPreview());
  await upsertComment(connectToGitHub(), number, COMMENT_MARK, text);
}
