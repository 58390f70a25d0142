import { rm } from "node:fs/promises";
import { writeTakeDownPage } from "../preview/take-down-page";
import {
  closeComments,
  listLeftPreviews,
  readNumbers,
  takeDownPreviews,
} from "../sweep/left-previews";
import { getSetting, setOutputs } from "../workflow-commands";
import { connectToGitHub } from "./connect";
import { placePreview } from "./preview-commands";

const TAKE_DOWN_FOLDER = ".cache/take-down";

/** `list-left-previews`: closed pull requests whose preview is still up. */
export async function listLeftPreviewsCommand(): Promise<void> {
  await setNumbers(await listLeftPreviews(connectToGitHub(), Date.now()));
}

/** `take-down-previews`: takes them down. */
export async function takeDownPreviewsCommand(): Promise<void> {
  await rm(TAKE_DOWN_FOLDER, { recursive: true, force: true });
  await writeTakeDownPage(TAKE_DOWN_FOLDER);
  const numbers = readNumbers(getSetting("PULL_REQUESTS"));
  const takeDown = (number: number) => placePreview(TAKE_DOWN_FOLDER, number, "Closed");
  await setNumbers(await takeDownPreviews(connectToGitHub(), numbers, takeDown));
}

/** `close-comments`: says so on each of them. */
export const closeCommentsCommand = (): Promise<void> =>
  closeComments(connectToGitHub(), readNumbers(getSetting("PULL_REQUESTS")));

async function setNumbers(numbers: readonly number[]): Promise<void> {
  const json = JSON.stringify(numbers);
  console.log(`Previews: ${json}`);
  await setOutputs({ numbers: json });
}
