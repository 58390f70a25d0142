import { cp, rename, rm } from "node:fs/promises";
import { Temporal } from "temporal-polyfill";
import { getContentFolder, readBuildSettings } from "../lib/content/build-settings";
import { checkContentStep } from "./check/content-step";
import { finishStep } from "./finish/finish-step";
import { writeLastChanged } from "./last-changed";
import { photosStep, placePhotos } from "./photos/photos-step";
import { runStep } from "./run-step";

export type BuildOptions = {
  /** Folder the finished site is written to. */
  readonly out: string;
  /** `SITE_CONTENT`, `SITE_NOW` and the like; see lib/build-settings.ts. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether to check that finishing a page changes nothing it says, as tests do. */
  readonly compare?: boolean;
  /** Folder for a copy of the export as Next left it, to compare with. */
  readonly keepExport?: string;
};

/**
 * Builds the finished site: content checked, compiled, rendered, and the export finished.
 *
 * @throws StepError where a step fails; its own message says what to mend
 */
export async function buildSite({
  out,
  environment = {},
  compare = false,
  keepExport,
}: BuildOptions): Promise<void> {
  const { now } = readBuildSettings({ ...process.env, ...environment }, Temporal.Now.instant);
  // Every step and every worker of it speaks of the same moment.
  const settled = { ...environment, SITE_NOW: now.toString() };
  await checkContentStep({ ...process.env, ...settled });
  await runStep("Reading the content", ["contentlayer2", "build"], { environment: settled });
  const photos = await photosStep(getContentFolder({ ...process.env, ...settled }));
  await writeLastChanged(getContentFolder({ ...process.env, ...settled }));
  await rm("out", { recursive: true, force: true });
  await runStep("Rendering the pages", ["next", "build"], { environment: settled });
  await placePhotos(photos, "out");
  if (keepExport !== undefined) {
    await rm(keepExport, { recursive: true, force: true });
    await cp("out", keepExport, { recursive: true });
  }
  await finishStep({ ...process.env, ...settled }, { compare });
  if (out !== "out") {
    await rm(out, { recursive: true, force: true });
    await rename("out", out);
  }
}
