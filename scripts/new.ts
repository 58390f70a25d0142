import { buffer } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { Temporal } from "temporal-polyfill";
import { readBuildSettings } from "../lib/content/build-settings";
import { runScript } from "./build/run-step";
import type { ContentInput } from "./check/check-content";
import { formatFinding } from "./check/report/text";
import { isSound, readContent } from "./check/run-check";
import { askKind, askQuestions } from "./new-content/ask-questions";
import { readCatalogue } from "./new-content/catalogue";
import { prepareCheck } from "./new-content/check-new-files";
import { importProjects, reportImport } from "./new-content/import-projects";
import { findKind, KIND_NAMES, type Kind } from "./new-content/kinds";
import { makeDocument } from "./new-content/make-document";
import { formatCommand, readFlags } from "./new-content/read-flags";
import { readSheet } from "./new-content/read-sheet";
import { openTerminal, type Terminal } from "./new-content/terminal";
import { writeNew } from "./new-content/write-new";

/*
 * npm run new                                     asks what, and all it needs to know
 * npm run new -- post --title "…" --author …       asks only for what is missing
 * npm run new -- projects 31-leeds < sheet.csv     makes a project of every row
 */

const readPresentHere = (): Promise<ContentInput> =>
  readContent(process.cwd(), readBuildSettings(process.env, Temporal.Now.instant));

async function makeOne(kind: Kind, words: readonly string[], terminal?: Terminal): Promise<void> {
  const { answers: given, problems: mistakes } = readFlags(kind, words);
  if (mistakes.length > 0) throw new Error(mistakes.join("\n"));
  const present = await readPresentHere();
  const context = {
    ...present,
    catalogue: readCatalogue(present.files, present.contentFolder),
  };
  const answers = terminal
    ? await askQuestions(kind, given, context, { ...terminal, isBrief: given.size > 0 })
    : given;
  const { file, problems } = makeDocument(kind, answers, context);
  const findings = file ? [...prepareCheck(present)([file]).values()].flat() : [];
  if (!file || !isSound({ findings })) {
    const reasons = [...problems, ...findings.map(formatFinding)];
    const command = formatCommand(kind.name, answers);
    throw new Error(
      [...reasons, "", "Nothing was written. To try again, mend this:", command].join("\n"),
    );
  }
  await writeNew(file);
  for (const finding of findings) console.log(formatFinding(finding));
  console.log(`Wrote ${file.path}; the check found no mistake in it.`);
  console.log(tellNext(kind, file.path.slice(present.contentFolder.length + 1)));
}

/** What to do with a new file. @param place its path within the content folder */
function tellNext({ spec }: Kind, place: string): string {
  if (!spec.hasBody) return "See it: npm run dev, then open http://localhost:3000/";
  const address = place.replace(/^pages\/|\.mdx$/g, "");
  return [
    "Write its text below the second line of dashes.",
    `See it: npm run dev, then open http://localhost:3000/${address}/`,
  ].join("\n");
}

async function makeProjects(words: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { topic: { type: "string", multiple: true, default: [] } },
    allowPositionals: true,
  });
  const [event, ...others] = positionals;
  if (event === undefined || others.length > 0) {
    throw new Error("Say which event: npm run new -- projects 31-leeds < sheet.csv");
  }
  const sheet = readSheet(await buffer(process.stdin));
  const outcome = importProjects(sheet, await readPresentHere(), { event, topics: values.topic });
  for (const { is, file } of outcome.rows) {
    if (is === "accepted" && file) await writeNew(file);
  }
  console.log(reportImport(outcome));
  if (outcome.rows.some(({ is }) => is === "refused")) process.exitCode = 1;
}

await runScript(async () => {
  const [word, ...words] = process.argv.slice(2);
  if (word === "projects" && !process.stdin.isTTY) return makeProjects(words);
  const terminal = openTerminal();
  try {
    const kind = word === undefined && terminal ? await askKind(terminal) : findKind(word ?? "");
    if (!kind) throw new Error(`Say what is new: npm run new -- ${KIND_NAMES.join(" | ")}`);
    await makeOne(kind, words, terminal);
  } finally {
    terminal?.close();
  }
});
