import { type ContentInput, checkContent } from "../check/check-content";
import { type Finding, getFindings } from "../check/finding";
import { formatFinding } from "../check/report/text";
import { makeDocument, type NewFile } from "./document";
import { KINDS } from "./kinds";
import type { Sheet } from "./sheet";

/** What became of one row. */
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
export function importProjects(
  { rows }: Sheet,
  present: ContentInput,
  event: string,
  topics: readonly string[],
): readonly RowOutcome[] {
  const taken = new Set(present.files.map(({ path }) => path));
  const known = getKnown(present);
  return rows.map(({ number, answers }) => {
    const title = answers.get("title") ?? "";
    const refuse = (reason: string) => ({ row: number, title, file: undefined, remarks: [reason] });
    const all = new Map([["topics", topics.join(", ")], ...answers, ["event", event]] as const);
    try {
      const file = makeDocument(KINDS.project, all);
      const path = `${present.contentFolder}/${file.path}`;
      if (taken.has(path)) return refuse(`${path} is there already. Edit that file.`);
      taken.add(path);
      const findings = checkNewFile(file, present, known);
      const isSound = findings.every(({ severity }) => severity !== "error");
      const remarks = findings.map(formatFinding);
      return { row: number, title, file: isSound ? file : undefined, remarks };
    } catch (error) {
      return refuse(error instanceof Error ? error.message : String(error));
    }
  });
}

/** What the content check finds in a new file among those there are, and because of it. */
export function checkNewFile(
  { path, text }: NewFile,
  present: ContentInput,
  known = getKnown(present),
): readonly Finding[] {
  const file = {
    path: `${present.contentFolder}/${path}`,
    bytes: new TextEncoder().encode(text),
  };
  return findAll({ ...present, files: [...present.files, file] }).filter(
    (finding) => !known.has(getIdentity(finding)),
  );
}

const findAll = (content: ContentInput) => getFindings(checkContent(content).files);

const getKnown = (present: ContentInput) => new Set(findAll(present).map(getIdentity));

const getIdentity = ({ path, line, rule, message }: Finding) =>
  `${path}\0${line}\0${rule}\0${message}`;
