import { parseArgs } from "node:util";
import { Temporal } from "temporal-polyfill";
import { readBuildSettings } from "../lib/content/build-settings";
import { runScript } from "./build/run-step";
import { quote } from "./check/finding";
import { reportAsAnnotations } from "./check/report/annotations";
import { reportAsText } from "./check/report/text";
import { findReading } from "./check/rules/prose/reading-age";
import { isSound, runCheck } from "./check/run-check";

/*
 * npm run check:content                check all content
 * npm run check:content -- --fix       fix what is safe to fix first
 * npm run check:content -- --json      findings as a list for programs
 * npm run check:content -- --reading   how hard each post and page is to read
 */

const { values } = parseArgs({
  options: {
    fix: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    reading: { type: "boolean", default: false },
  },
});

await runScript(async () => {
  const settings = readBuildSettings(process.env, Temporal.Now.instant);
  const root = process.cwd();
  const outcome = await runCheck({ root, settings, isFixing: values.fix, isSpelling: true });
  const { findings, documents, fixedPaths } = outcome;
  if (values.json) console.log(JSON.stringify(findings, null, 2));
  else {
    for (const path of fixedPaths) console.log(`Fixed ${path}`);
    console.log(reportAsText(outcome));
    if (process.env.GITHUB_ACTIONS) console.log(reportAsAnnotations(findings));
  }
  if (values.reading) {
    const readings = documents.flatMap((document) => findReading(document) ?? []);
    for (const { document, age, hardest } of readings.sort((a, b) => b.age - a.age)) {
      console.log(`${Math.round(age)}  ${document.file.path}: ${quote(hardest.text, 160)}`);
    }
  }
  process.exitCode = isSound(outcome) ? 0 : 1;
});
