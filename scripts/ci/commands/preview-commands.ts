import { rm } from "node:fs/promises";
import path from "node:path";
import { getBrowser } from "../../find-browser";
import { COMMENT_MARK, formatComment, formatReport } from "../comment/format-comment";
import { uploadPreview } from "../deploy/wrangler";
import { findPullRequest, readWorkflowRun } from "../github/find-pull-request";
import { changeComment, upsertComment } from "../github/upsert";
import {
  CHECKED_FOLDER,
  type CheckedPreview,
  MAIN_FOLDER,
  PICTURES_FOLDER,
  PREVIEW_FOLDER,
  readCheckedPreview,
  writeCheckedPreview,
} from "../preview/checked-preview";
import { lookAtPreview, takePreviewOfMain } from "../preview/look-at-preview";
import { placePictures } from "../preview/picture-files";
import { getPreviewAddress, getPreviewAlias } from "../preview/preview-address";
import { reportPreview } from "../preview/report-preview";
import { writeTakeDownPage } from "../preview/take-down-page";
import { takePictures } from "../preview/take-pictures";
import { addSummary, getSetting, readEvent, setOutputs } from "../workflow-commands";
import { buildWithFacts } from "./build-facts";
import { connectToGitHub } from "./connect";

/** Where the finished site of a preview that has been looked at is. */
const CHECKED_SITE = path.join(CHECKED_FOLDER, "site");

/** `build-preview`: the site with drafts and time travel, and its facts. */
export const buildPreviewCommand = (): Promise<void> => buildWithFacts(PREVIEW_FOLDER, true);

/** `summarise`: what the change does to the site, for the summary of the run. */
export async function summariseCommand(): Promise<void> {
  const main = await takePreviewOfMain(connectToGitHub(), MAIN_FOLDER);
  const report = await reportPreview({ preview: PREVIEW_FOLDER, main }, "");
  await addSummary(["### What this change does", ...formatReport(report)].join("\n\n"));
}

/**
 * `take-preview`: finds out whose preview has been built, takes its archive if it is as it should
 * be, and compares it with main. Of a pull request that is closed, only that. What is to be done
 * then is `deploy`, `take-down`, `comment` alone, or `nothing`.
 */
export async function takePreviewCommand(): Promise<void> {
  const github = connectToGitHub();
  const run = readWorkflowRun(await readEvent());
  const pullRequest = await findPullRequest(github, run);
  await rm(CHECKED_FOLDER, { recursive: true, force: true });
  if (!pullRequest) return doNothing("the pull request has a newer commit");
  const number = `${pullRequest.number}`;
  if (!pullRequest.isOpen) {
    await writeTakeDownPage(CHECKED_SITE);
    await writeCheckedPreview({ is: "closed" });
    return setOutputs({ todo: "take-down", number, environment: "preview" });
  }
  const address = getPreviewAddress(pullRequest.number, getSetting("PREVIEW_DOMAIN"));
  const folders = { preview: CHECKED_FOLDER, main: MAIN_FOLDER };
  const preview = await lookAtPreview(github, { run, pullRequest, address }, folders);
  if (!preview) return doNothing("nothing was built, and nothing failed");
  await writeCheckedPreview(preview);
  if (preview.is !== "open") {
    // As JSON: in a line of its own, a stranger's words could be an order to the workflow.
    console.log(`There is no preview to show: ${JSON.stringify(preview)}`);
    return setOutputs({ todo: "comment", number });
  }
  const environment = pullRequest.isKnownAuthor ? "preview" : "preview-of-newcomer";
  await setOutputs({ todo: "deploy", number, environment });
}

function doNothing(reason: string): Promise<void> {
  console.log(`There is nothing to show: ${reason}.`);
  return setOutputs({ todo: "nothing" });
}

/** `picture-preview`: pictures of the changed pages. */
export async function picturePreviewCommand(): Promise<void> {
  const preview = await readCheckedPreview();
  if (preview.is !== "open" || preview.report.changes.pages.length === 0) return;
  await takePictures(preview.report.changes.pages, {
    after: CHECKED_SITE,
    before: path.join(MAIN_FOLDER, "site"),
    into: PICTURES_FOLDER,
    browser: getBrowser(),
  });
}

/** `comment-waiting`: says that somebody's first preview waits for a maintainer. */
export async function commentWaitingCommand(): Promise<void> {
  const preview = await readCheckedPreview();
  if (preview.is !== "open") return;
  await writeComment({ is: "missing", commit: preview.report.commit, why: "waiting" });
}

/** `deploy-preview`: puts what has been checked where it can be seen, or what says that it is gone. */
export async function deployPreviewCommand(): Promise<void> {
  const preview = await readWithPictures();
  const message = preview.is === "open" ? preview.report.commit : "Closed";
  await placePreview(CHECKED_SITE, Number(getSetting("PULL_REQUEST")), message);
}

/**
 * Puts a site where the preview of a pull request is seen.
 *
 * @throws Error if it is seen at another address than comments say
 */
export async function placePreview(site: string, number: number, message: string): Promise<void> {
  const served = await uploadPreview(site, getPreviewAlias(number), message);
  const expected = getPreviewAddress(number, getSetting("PREVIEW_DOMAIN"));
  if (served && new URL(served).origin !== expected) {
    throw new Error(`The preview is at ${served}, not at ${expected}: set PREVIEW_DOMAIN anew.`);
  }
}

/** `comment`: the one comment of the pull request. */
export const commentCommand = async (): Promise<void> => writeComment(await readWithPictures());

async function readWithPictures(): Promise<CheckedPreview> {
  const preview = await readCheckedPreview();
  if (preview.is !== "open") return preview;
  const { report } = preview;
  const pictures = await placePictures(report.changes.pages, PICTURES_FOLDER, CHECKED_SITE);
  return { ...preview, report: { ...report, pictures } };
}

/** A preview that is gone is told of only where it was told of before. */
async function writeComment(preview: CheckedPreview): Promise<void> {
  const write = preview.is === "closed" ? changeComment : upsertComment;
  const number = Number(getSetting("PULL_REQUEST"));
  await write(connectToGitHub(), number, COMMENT_MARK, formatComment(preview));
}
