import { Temporal } from "temporal-polyfill";
import { readBuildSettings } from "../../lib/content/build-settings";
import { StepError } from "../run-step";
import { type FinishOptions, finishExport } from "./finish-export";

const LABEL = "Finishing the export";

/**
 * The last step of a build: one line with its time, and one for each page that keeps the
 * framework's runtime.
 *
 * @param environment like process.env: `SITE_BASE_PATH`, `SITE_PREVIEW`
 * @param options see FinishOptions
 * @throws StepError if the export is not as expected; why is shown already
 */
export async function finishStep(
  environment: Readonly<Record<string, string | undefined>>,
  options: Pick<FinishOptions, "compare"> = {},
): Promise<void> {
  const started = performance.now();
  const getSeconds = () => ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${LABEL} …`);
  try {
    const settings = readBuildSettings(environment, Temporal.Now.instant);
    const { pages, pagesWithRuntime } = await finishExport("out", { ...settings, ...options });
    process.stdout.write(` ${pages} pages, ${getSeconds()} s\n`);
    for (const { file, clientComponents, runtimeBytes } of pagesWithRuntime) {
      const kilobytes = Math.ceil(runtimeBytes / 1000);
      console.log(
        `  ${file} keeps Next's runtime (${kilobytes} kB gzipped) for ${clientComponents.join(", ")}`,
      );
    }
  } catch (error) {
    process.stdout.write(` failed after ${getSeconds()} s\n`);
    console.log(error instanceof Error ? error.message : String(error));
    throw new StepError(LABEL);
  }
}
