import type { Temporal } from "temporal-polyfill";
import { checkCharacters } from "./check-characters";
import { type ContentFile, decodeFile } from "./decode-file";
import type { ReadDocument } from "./document";
import { type Finding, makeFileFinding, sortFindings } from "./finding";
import { mendWholeLines } from "./mend-whole-lines";
import { readDocument } from "./read-document";
import { checkFilePlace, checkSingletons } from "./rules/file-places";
import { checkPhotoPosition } from "./rules/photo-position";
import { SITE_RULES } from "./rules/site-rules";
import { findDocumentSpec } from "./schema/document-types";
import { makeSite, type SiteFolders } from "./site";
import { checkSpelling } from "./spelling/check-spelling";
import type { Dictionary } from "./spelling/dictionary";

/** What is checked. */
export type ContentInput = SiteFolders & {
  /** All files of the content folder, and of the public folder. */
  readonly files: readonly ContentFile[];
  /** The moment the site is built for. */
  readonly now: Temporal.Instant;
  /** With a dictionary, spelling is checked too. */
  readonly dictionary?: Dictionary | undefined;
};

const TEXT = /\.(?:mdx?|markdown|ya?ml|json|txt)$/i;

/** What was found, and the documents as they were read. */
export type CheckedContent = {
  /** In the order of files and lines; every mistake, not the first only. */
  readonly findings: readonly Finding[];
  /** In the order of their paths. */
  readonly documents: readonly ReadDocument[];
};

/**
 * What is wrong with the content.
 *
 * @example checkContent({ files, now, contentFolder: "content", publicFolder: "public" })
 */
export const checkContent = (input: ContentInput): readonly Finding[] =>
  readAndCheckContent(input).findings;

/**
 * Reads and checks all content: first each file by itself, from its bytes to its meaning, then all
 * of them together. Pure: it reads no file, no clock and no environment, and it runs nothing it
 * reads.
 */
export function readAndCheckContent({
  files,
  now,
  dictionary,
  ...folders
}: ContentInput): CheckedContent {
  const findings: Finding[] = [];
  const documents: ReadDocument[] = [];
  for (const file of files) {
    try {
      const outcome = checkFile(file, folders);
      findings.push(...outcome.findings);
      if (outcome.document) documents.push(outcome.document);
    } catch (error) {
      findings.push(reportFailure(file.path, error));
    }
  }
  documents.sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
  const paths = new Set(files.map(({ path }) => path));
  const site = makeSite(documents, paths, folders, now);
  for (const rule of [checkSingletons, ...SITE_RULES]) {
    try {
      findings.push(...rule(site));
    } catch (error) {
      findings.push(reportFailure(folders.contentFolder, error));
    }
  }
  if (dictionary) findings.push(...checkSpelling(documents, dictionary));
  return { findings: mendWholeLines(sortFindings(findings)), documents };
}

function checkFile(
  file: ContentFile,
  folders: SiteFolders,
): { readonly findings: readonly Finding[]; readonly document?: ReadDocument } {
  const { path } = file;
  if (file.isLink) {
    const message = "this is no file but a link to something else. Put the file itself here.";
    return { findings: [makeFileFinding(path, "file/link", message)] };
  }
  const isContent = path.startsWith(`${folders.contentFolder}/`);
  const place = isContent ? path.slice(folders.contentFolder.length + 1) : undefined;
  if (!TEXT.test(path)) {
    const position = checkPhotoPosition(file);
    return {
      findings: place === undefined ? position : [...position, ...checkFilePlace(path, place)],
    };
  }
  if (place === undefined) return { findings: [] };
  const misplaced = checkFilePlace(path, place);
  const spec = findDocumentSpec(place);
  const { source, findings } = decodeFile(file);
  if (!source || !spec) return { findings: [...misplaced, ...findings] };
  const reading = readDocument(source, place, spec);
  return {
    document: reading.document,
    findings: [...misplaced, ...findings, ...checkCharacters(source), ...reading.findings],
  };
}

/** What no check foresaw must not stop the others. */
function reportFailure(path: string, error: unknown): Finding {
  const reason = error instanceof RangeError ? "it is nested too deeply" : String(error);
  return makeFileFinding(
    path,
    "file/unreadable",
    `this file could not be checked: ${reason}. Make it simpler, or ask for help.`,
  );
}
