import { parseArgs } from "node:util";
import { Temporal } from "temporal-polyfill";
import { readBuildSettings } from "../lib/content/build-settings";
import { runScript } from "./build/run-step";
import { findReading } from "./check-content/reading/read-reading";
import { reportReadings, summariseReadings } from "./check-content/reading/report-reading";
import { reportAsAnnotations } from "./check-content/report/annotations";
import { reportAsJson } from "./check-content/report/json";
import { reportAsText } from "./check-content/report/text";
import { isSound, runCheck } from "./check-content/run-check";

const { values } = parseArgs({
  options: {
    fix: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    reading: { type: "boolean", default: false },
  },
});

await runScript(async () => {
  const settings = readBuildSettings(process.env, Temporal.Now.instant);
  const outcome = await runCheck({
    root: process.cwd(),
    settings,
    isFixing: values.fix,
    isSpelling: true,
  });
  const { findings, documents, fileCount, fixedPaths } = outcome;
  if (values.json) console.log(reportAsJson(findings, fileCount));
  else {
    for (const path of fixedPaths) console.log(`Mended ${path}`);
    console.log(reportAsText(findings, fileCount));
    const readings = documents.flatMap((document) => findReading(document) ?? []);
    console.log(values.reading ? reportReadings(readings) : summariseReadings(readings));
    if (process.env.GITHUB_ACTIONS && findings.length > 0)
      console.log(reportAsAnnotations(findings));
  }
  process.exitCode = isSound(outcome) ? 0 : 1;
});
