import { writeFactsAndText } from "../../../lib/desk/facts-file";
import { slugText } from "../../../lib/text/slug-text";
import { type ContentInput, checkContent } from "../../check/check-content";
import { type Finding, getFindings } from "../../check/finding";
import { formatFinding } from "../../check/report/text";
import { type Answers, LISTS, type Sheet } from "./sheet";

/** A new file: its path within the repository, and its text. */
export type NewFile = { readonly path: string; readonly text: string };

export type RowOutcome = {
  /** Its number as the spreadsheet shows it. */
  readonly row: number;
  readonly title: string;
  /** The file to write; undefined if the row is refused. */
  readonly file: NewFile | undefined;
  /** Why it is refused, or what is worth a look. */
  readonly remarks: readonly string[];
};

/**
 * Makes a project of every row of a sheet, and checks each among the content there is. A row is
 * accepted or refused as a whole, and one that is refused stops no other. Pure: the caller writes.
 *
 * @param event key of the event, "31-leeds"
 * @param topics of rows that have none
 */
export function importRows(
  { rows }: Sheet,
  present: ContentInput,
  event: string,
  topics: readonly string[],
): readonly RowOutcome[] {
  const taken = new Set(present.files.map(({ path }) => path));
  const known = new Set(findAll(present).map(getIdentity));
  return rows.map(({ number: row, answers }) => {
    const title = answers.get("title") ?? "";
    const refuse = (reason: string) => ({ row, title, file: undefined, remarks: [reason] });
    const name = slugText(answers.get("file") ?? title);
    if (name === "") return refuse("There is nothing to name the file by. Give it a title.");
    const path = `${present.contentFolder}/projects/${event}/${name}.mdx`;
    if (taken.has(path)) return refuse(`${path} is there already. Edit that file.`);
    taken.add(path);
    const text = writeFactsAndText(readFacts(new Map([["topics", topics.join(", ")], ...answers])));
    const file = { path, bytes: new TextEncoder().encode(text) };
    const findings = findAll({ ...present, files: [...present.files, file] }).filter(
      (finding) => !known.has(getIdentity(finding)),
    );
    const isSound = findings.every(({ severity }) => severity !== "error");
    const remarks = findings.map(formatFinding);
    return { row, title, file: isSound ? { path, text } : undefined, remarks };
  });
}

/** The facts of a project from the cells of a row; "links.code" is the fact `code` of `links`. */
function readFacts(answers: Answers): Readonly<Record<string, unknown>> {
  const facts: Record<string, unknown> = {};
  const groups: Record<string, Record<string, unknown>> = {};
  for (const [path, typed] of answers) {
    const [group = "", name] = path.split(".");
    const text = typed.replace(/\s+/g, " ").trim();
    const value = LISTS.has(path) ? text.split(/\s*[,;]\s*/).filter(Boolean) : text;
    if (name === undefined) facts[group] = value;
    else {
      groups[group] = { ...groups[group], [name]: /^\d+$/.test(text) ? Number(text) : value };
      facts[group] = groups[group];
    }
  }
  const { file: _, ...rest } = facts;
  return rest;
}

const findAll = (content: ContentInput) => getFindings(checkContent(content).files);

const getIdentity = ({ path, line, rule, message }: Finding) =>
  `${path}\0${line}\0${rule}\0${message}`;
