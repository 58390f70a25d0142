import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { Temporal } from "temporal-polyfill";
import { readBuildSettings } from "../lib/content/build-settings";
import { runScript } from "./build/run-step";
import { readContent } from "./check/run-check";
import { planImport } from "./import/plan-import";
import { readOldSite } from "./import/read-old-site";
import { writeReport } from "./import/report";
import { REVIEW_FOLDER, writeImport } from "./import/write-import";

/*
 * npm run import -- ../old-site              brings the posts of a Jekyll or Octopress site here
 * npm run import -- ../old-site --dry-run    says what it would do
 * npm run import -- ../old-site --force      replaces posts that were changed here
 */

const { values, positionals } = parseArgs({
  options: {
    "dry-run": { type: "boolean", default: false },
    force: { type: "boolean", default: false },
  },
  allowPositionals: true,
});

await runScript(async () => {
  const [start, ...rest] = positionals;
  if (start === undefined || rest.length > 0) {
    throw new Error("Say which folder or file: npm run import -- ../old-site");
  }
  const root = process.cwd();
  // npm runs this from the project's folder, wherever the command was given.
  const old = await readOldSite(path.resolve(process.env.INIT_CWD ?? root, start));
  const content = await readContent(root, readBuildSettings(process.env, Temporal.Now.instant));
  const onProgress = (done: number, all: number) => {
    if (process.stdout.isTTY)
      process.stdout.write(`\r${done} of ${all} posts${done === all ? "\n" : ""}`);
  };
  const plan = await planImport(old, content, onProgress);
  const isDryRun = values["dry-run"];
  const written = await writeImport(plan, old, { root, isDryRun, isForced: values.force });
  const report = writeReport(plan, written, isDryRun);
  const place = path.join(root, REVIEW_FOLDER, "report.md");
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, report);
  // The counts, and in full only what asks for something to be done.
  console.log(report.replace(/\n## (?!Kept|Set aside)(.*)\n\n(?:- .*\n)*/g, "\n$1"));
  console.log(`All of it is in ${REVIEW_FOLDER}/report.md.`);
});
