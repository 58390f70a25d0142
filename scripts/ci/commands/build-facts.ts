import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { Temporal } from "temporal-polyfill";
import { readBuildSettings } from "../../../lib/content/build-settings";
import { buildSite } from "../../build-site";
import { runCheck } from "../../check/run-check";
import { collectPreviewFacts } from "../preview/collect-preview-facts";
import { getExpectations } from "../smoke/expectations";

/**
 * Builds a site into `site/` of a folder, and leaves beside it what later steps need to know.
 *
 * @param folder that is made anew
 * @throws StepError where a step of the build fails
 */
export async function buildWithFacts(folder: string, preview: boolean): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const environment: Readonly<Record<string, string>> = preview ? { SITE_PREVIEW: "1" } : {};
  await buildSite({ out: path.join(folder, "site"), environment });
  // What the content is read by reads the settings as soon as it is imported.
  Object.assign(process.env, environment);
  const { getHackDays, getShortLinks, getSite } = await import("../../../lib/content/content");
  const series = { name: getSite().name, timeZone: getSite().timeZone };
  const settings = readBuildSettings(process.env, Temporal.Now.instant);
  const { findings } = await runCheck({ root: process.cwd(), settings });
  const write = (file: string, facts: object) =>
    writeFile(path.join(folder, file), JSON.stringify(facts, null, 1));
  if (preview) await write("facts.json", collectPreviewFacts(getHackDays(), findings, series));
  else {
    await write(
      "expectations.json",
      getExpectations(getHackDays(), getShortLinks(), series, settings.now),
    );
  }
}
