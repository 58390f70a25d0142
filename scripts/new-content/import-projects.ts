import type { ContentInput } from "../check/check-content";
import { decode } from "../check/read/decode";
import { formatFinding } from "../check/report/text";
import { isSound } from "../check/run-check";
import { readCatalogue } from "./catalogue";
import { type NewFileCheck, type NewFindings, prepareCheck } from "./check-new-files";
import { findColumnField } from "./column-fields";
import { KINDS } from "./kinds";
import { makeDocument, type NewContext, type NewFile } from "./make-document";
import type { Sheet, SheetRow } from "./read-sheet";
import { tidyText } from "./tidy-text";

/** What became of one row. */
export type RowOutcome = {
  /** Its number as the spreadsheet shows it. */
  readonly row: number;
  readonly title: string;
  /** "there" if an earlier import made the same file. */
  readonly is: "accepted" | "there" | "refused";
  /** Of an accepted row, the file to write; of one that is there, the file that is. */
  readonly file?: NewFile | undefined;
  /** Why it is refused, or what is worth a look. */
  readonly remarks: readonly string[];
};

export type ImportOutcome = {
  readonly rows: readonly RowOutcome[];
  /** Headings of columns that are left out. */
  readonly ignored: readonly string[];
};

export type ImportOptions = {
  /** Key of the event: "31-leeds". */
  readonly event: string;
  /** Topics of rows that have none. */
  readonly topics: readonly string[];
};

/**
 * Makes a project of every row of a sheet, and checks them all. A row is accepted or refused as a
 * whole, and one that is refused stops no other. Pure: the caller writes the files.
 *
 * @param present the content as it is
 */
export function importProjects(
  sheet: Sheet,
  present: ContentInput,
  { event, topics }: ImportOptions,
): ImportOutcome {
  const columns = assignColumns(sheet.headings);
  const context: NewContext = {
    // Whether a file is there already is for this import to say.
    catalogue: { ...readCatalogue(present.files, present.contentFolder), paths: new Set() },
    contentFolder: present.contentFolder,
    now: present.now,
  };
  const made = sheet.rows.map((row) => makeRow(row, columns, context, { event, topics }));
  const rows = refuseFaulty(compareWithPresent(made, present), prepareCheck(present));
  const ignored = sheet.headings.filter((heading) => heading !== "" && !columns.has(heading));
  return { rows, ignored };
}

/** Several columns make one list; of those for a single value the first one counts. */
function assignColumns(headings: readonly string[]): ReadonlyMap<string, string> {
  const columns = new Map<string, string>();
  const taken = new Set<string>();
  for (const heading of headings) {
    const path = findColumnField(heading);
    const isList = path === "team" || path === "topics" || path === "links.code";
    if (path === undefined || (taken.has(path) && !isList)) continue;
    columns.set(heading, path);
    taken.add(path);
  }
  return columns;
}

function makeRow(
  { number, cells }: SheetRow,
  columns: ReadonlyMap<string, string>,
  context: NewContext,
  { event, topics }: ImportOptions,
): RowOutcome {
  const answers = new Map<string, string[]>([["event", [event]]]);
  for (const { heading, text } of cells) {
    const path = columns.get(heading);
    if (path !== undefined) answers.set(path, [...(answers.get(path) ?? []), text]);
  }
  if (!answers.has("topics")) answers.set("topics", [...topics]);
  const title = tidyText(answers.get("title")?.[0] ?? "");
  const { file, problems } = makeDocument(KINDS.project, answers, context);
  return { row: number, title, is: file ? "accepted" : "refused", file, remarks: problems };
}

/** Nothing is overwritten, neither what is there nor what another row makes. */
function compareWithPresent(
  rows: readonly RowOutcome[],
  present: ContentInput,
): readonly RowOutcome[] {
  const rowOf = new Map<string, number>();
  return rows.map((outcome) => {
    const { file, row } = outcome;
    if (!file) return outcome;
    const earlier = rowOf.get(file.path);
    if (earlier !== undefined) {
      return refuse(
        outcome,
        `row ${earlier} makes the same file, ${file.path}. Give it another title.`,
      );
    }
    rowOf.set(file.path, row);
    const there = present.files.find(({ path }) => path === file.path);
    if (!there) return outcome;
    if (String(decode(there).value) === file.text) return { ...outcome, is: "there" };
    return refuse(
      outcome,
      `${file.path} is there already, and nothing is overwritten. Edit that file.`,
    );
  });
}

/** Refuses rows whose files do not pass the check, until all that are left do so together. */
function refuseFaulty(rows: readonly RowOutcome[], check: NewFileCheck): readonly RowOutcome[] {
  const files = rows.flatMap(({ is, file }) => (is === "accepted" && file ? [file] : []));
  if (files.length === 0) return rows;
  const found = check(files);
  const next = rows.map((outcome) => applyFindings(outcome, found));
  const isStable = next.every(({ is }, index) => is === rows[index]?.is);
  return isStable ? next : refuseFaulty(next, check);
}

function applyFindings(outcome: RowOutcome, found: NewFindings): RowOutcome {
  const { is, file } = outcome;
  if (is !== "accepted" || !file) return outcome;
  const findings = [...(found.get(file.path) ?? []), ...(found.get("") ?? [])];
  const remarks = findings.map(formatFinding);
  return { ...outcome, is: isSound({ findings }) ? "accepted" : "refused", remarks };
}

function refuse(outcome: RowOutcome, reason: string): RowOutcome {
  return { ...outcome, is: "refused", remarks: [...outcome.remarks, reason] };
}

/**
 * The outcome in words: a line for each row, and a summary.
 *
 * @example
 * // Row 2: “ALAC-a-zam” → content/projects/31-leeds/alac-a-zam.mdx
 * // Row 3: “Bleep” refused: topics is missing (Keys from content/topics.yaml).
 */
export function reportImport({ rows, ignored }: ImportOutcome): string {
  const count = (state: RowOutcome["is"]) => rows.filter(({ is }) => is === state).length;
  const there = count("there") === 0 ? "" : `, ${count("there")} there already`;
  return [
    ...(ignored.length === 0 ? [] : [`Columns left out: ${ignored.join(", ")}`]),
    ...rows.map(formatRow),
    `${rows.length} rows: ${count("accepted")} accepted${there}, ${count("refused")} refused.`,
  ].join("\n");
}

function formatRow({ row, title, is, file, remarks }: RowOutcome): string {
  const start = `Row ${row}: ${title === "" ? "(no title)" : `“${title}”`}`;
  if (is === "refused") return [`${start} refused:`, ...remarks.map(indent)].join("\n");
  const words = is === "there" ? "is there already:" : "→";
  return [`${start} ${words} ${file?.path ?? ""}`, ...remarks.map(indent)].join("\n");
}

function indent(text: string): string {
  return text.replace(/^/gm, "  ");
}
