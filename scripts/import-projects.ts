import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { Temporal } from "temporal-polyfill";
import { readBuildSettings } from "../lib/content/build-settings";
import { runScript } from "./build/run-step";
import { readContent } from "./check/run-check";
import { importRows } from "./import/projects/import-rows";
import { readSheet } from "./import/projects/sheet";

/* npm run import-projects -- 31-leeds < sheet.csv   makes a project of every row */

await runScript(async () => {
  const { values, positionals } = parseArgs({
    options: { topic: { type: "string", multiple: true, default: [] } },
    allowPositionals: true,
  });
  const [event] = positionals;
  if (event === undefined) {
    throw new Error("Say which event: npm run import-projects -- 31-leeds < sheet.csv");
  }
  const sheet = readSheet(await buffer(process.stdin));
  if (sheet.ignored.length > 0) console.log(`Columns left out: ${sheet.ignored.join(", ")}`);
  const settings = readBuildSettings(process.env, Temporal.Now.instant);
  const present = await readContent(process.cwd(), settings);
  const rows = importRows(sheet, present, event, values.topic);
  for (const { row, title, file, remarks } of rows) {
    console.log(`Row ${row}: “${title}”${file ? "" : " is refused"}`);
    for (const remark of remarks) console.log(`  ${remark}`);
    if (!file) continue;
    await mkdir(path.dirname(file.path), { recursive: true });
    // Never overwrites a file.
    await writeFile(file.path, file.text, { flag: "wx" });
    console.log(`Wrote ${file.path}`);
  }
  const refused = rows.filter(({ file }) => file === undefined).length;
  console.log(`${rows.length} rows: ${rows.length - refused} accepted, ${refused} refused.`);
  if (refused > 0) process.exitCode = 1;
});
