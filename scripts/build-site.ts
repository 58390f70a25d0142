import { rename, rm } from "node:fs/promises";
import { checkContentStep } from "./check-content/content-step";
import { finishStep } from "./finish/finish-step";
import { runStep } from "./run-step";

export type BuildOptions = {
  /** Folder the finished site is written to. */
  readonly out: string;
  /** `SITE_CONTENT`, `SITE_NOW` and the like; see lib/build-settings.ts. */
  readonly environment?: Readonly<Record<string, string>>;
};

/**
 * Builds the finished site: content checked, compiled, rendered, and the export finished.
 *
 * @throws StepError where a step fails; its own message says what to mend
 */
export async function buildSite({ out, environment = {} }: BuildOptions): Promise<void> {
  await checkContentStep({ ...process.env, ...environment });
  await runStep("Reading the content", ["contentlayer2", "build"], { environment });
  await rm("out", { recursive: true, force: true });
  await runStep("Rendering the pages", ["next", "build"], { environment });
  await finishStep({ ...process.env, ...environment });
  if (out !== "out") {
    await rm(out, { recursive: true, force: true });
    await rename("out", out);
  }
}
