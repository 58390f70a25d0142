import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { Temporal } from "temporal-polyfill";
import { readBuildSettings } from "../lib/content/build-settings";
import { runScript } from "./build/run-step";
import { formatFinding } from "./check/report/text";
import { isSound, readContent } from "./check/run-check";
import { askKind, askQuestions } from "./new/ask";
import { type Answers, makeDocument, type NewFile } from "./new/document";
import { checkNewFile, importProjects } from "./new/import-projects";
import { findKind, KIND_NAMES, type Kind } from "./new/kinds";
import { readSheet } from "./new/sheet";

/*
 * npm run new                                      asks what, and all it needs to know
 * npm run new -- post --title "…" --authors …      the answers at once; it asks for none
 * npm run new -- projects 31-leeds < sheet.csv     makes a project of every row
 */

const settings = readBuildSettings(process.env, Temporal.Now.instant);
const readPresent = () => readContent(process.cwd(), settings);

/** Never overwrites a file. */
async function write(file: NewFile): Promise<void> {
  const place = path.join(settings.contentFolder, file.path);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, file.text, { flag: "wx" });
  console.log(`Wrote ${place}`);
}

async function makeOne(kind: Kind, given: Answers): Promise<void> {
  const isAsking = given.size === 0 && process.stdin.isTTY;
  const answers = isAsking ? await askQuestions(kind, given) : given;
  const file = makeDocument(kind, answers);
  const findings = checkNewFile(file, await readPresent());
  for (const finding of findings) console.log(formatFinding(finding));
  if (isSound({ findings })) return write(file);
  if (!isAsking) throw new Error("Nothing was written.");
  console.log("\nOnce more; Enter keeps an answer.\n");
  return makeOne(kind, await askQuestions(kind, answers));
}

async function makeProjects(words: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { topic: { type: "string", multiple: true, default: [] } },
    allowPositionals: true,
  });
  const [event] = positionals;
  if (event === undefined) {
    throw new Error("Say which event: npm run new -- projects 31-leeds < sheet.csv");
  }
  const sheet = readSheet(await buffer(process.stdin));
  if (sheet.ignored.length > 0) console.log(`Columns left out: ${sheet.ignored.join(", ")}`);
  const rows = importProjects(sheet, await readPresent(), event, values.topic);
  for (const { row, title, file, remarks } of rows) {
    console.log(`Row ${row}: “${title}”${file ? "" : " is refused"}`);
    for (const remark of remarks) console.log(`  ${remark}`);
    if (file) await write(file);
  }
  const refused = rows.filter(({ file }) => file === undefined).length;
  console.log(`${rows.length} rows: ${rows.length - refused} accepted, ${refused} refused.`);
  if (refused > 0) process.exitCode = 1;
}

/** Every question of a kind can be answered by a flag: `--signUp.url https://…`. */
function readFlags({ questions }: Kind, words: readonly string[]): Answers {
  const options = Object.fromEntries(questions.map((name) => [name, { type: "string" as const }]));
  const { values } = parseArgs({ args: [...words], options });
  return new Map(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

await runScript(async () => {
  const [word, ...words] = process.argv.slice(2);
  if (word === "projects") return makeProjects(words);
  const kind = findKind(word ?? (process.stdin.isTTY ? await askKind() : ""));
  if (!kind) throw new Error(`Say what is new: npm run new -- ${KIND_NAMES.join(" | ")}`);
  return makeOne(kind, readFlags(kind, words));
});
