import { rename, rm } from "node:fs/promises";
import { Temporal } from "temporal-polyfill";
import { readBuildSettings } from "../../lib/content/build-settings";
import { checkContentStep } from "../check/content-step";
import { finishExport } from "./finish/finish-export";
import { writeChanges } from "./last-changed";
import { withLock } from "./lock";
import { photosStep, placePhotos } from "./photos/photos-step";
import { readContent } from "./read-content";
import { runStep } from "./run-step";
import { doStep } from "./step";

export type BuildOptions = {
  /** Folder the finished site is written to. */
  readonly out: string;
  /** `SITE_CONTENT`, `SITE_NOW` and the like; see lib/content/build-settings.ts. */
  readonly environment?: Readonly<Record<string, string>>;
};

/**
 * Builds the finished site: content checked, compiled, rendered, and the export finished.
 *
 * @throws StepError where a step fails; its own message says what to fix
 * @throws Error if another build is running in this folder
 */
export const buildSite = (options: BuildOptions): Promise<void> =>
  withLock(".cache/build.lock", () => build(options));

async function build({ out, environment = {} }: BuildOptions): Promise<void> {
  const variables = { ...process.env, ...environment };
  const settings = readBuildSettings(variables, Temporal.Now.instant);
  // Every step and every worker of it speaks of the same moment, and builds for production.
  const step = {
    environment: { ...environment, SITE_NOW: settings.now.toString(), NODE_ENV: "production" },
  };
  await checkContentStep({ ...variables, ...step.environment });
  await readContent(step.environment);
  const photos = await photosStep(settings.contentFolder);
  await writeChanges(settings.contentFolder);
  await rm("out", { recursive: true, force: true });
  await runStep("Rendering the pages", ["next", "build"], step);
  await placePhotos(photos, "out");
  await doStep("Finishing the export", async () => {
    const pages = await finishExport("out", settings);
    return [pages, `${pages} pages`];
  });
  if (out !== "out") {
    await rm(out, { recursive: true, force: true });
    await rename("out", out);
  }
}
