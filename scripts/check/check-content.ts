import type { Temporal } from "temporal-polyfill";
import { VFile } from "vfile";
import { findDocumentSpec } from "../../schema/document-spec";
import type { CheckedDocument } from "./document";
import { compareText, refuse, START } from "./finding";
import { type ContentFile, decode } from "./read/decode";
import { readDocument } from "./read/read-document";
import { checkSpelling, type Dictionary } from "./rules/prose/spelling";
import { DOCUMENT_RULES, SITE_RULES } from "./rules/rules";
import { checkFilePlace, checkMissingFiles } from "./rules/site/file-places";
import { checkPhotoPosition } from "./rules/site/photo-position";
import { type CheckedSite, getSiteFacts } from "./site";
import { collectAddresses } from "./site-addresses";

export type ContentInput = Pick<CheckedSite, "contentFolder" | "publicFolder"> & {
  /** All files of the content folder, and of the public folder. */
  readonly files: readonly ContentFile[];
  /** The moment the site is built for. */
  readonly now: Temporal.Instant;
  /** With a dictionary, spelling is checked against it. */
  readonly dictionary?: Dictionary | undefined;
};

/** The files with what was found as their messages, and the documents as they were read. */
export type CheckedContent = {
  readonly files: readonly VFile[];
  readonly documents: readonly CheckedDocument[];
};

const TEXT = /\.(?:mdx|ya?ml)$/i;

/**
 * Reads and checks all content: each file by itself, then all of them together. Pure: it reads no
 * file, no clock and no environment, and it runs nothing it reads.
 */
export function checkContent(input: ContentInput): CheckedContent {
  const { files: inputs, now, dictionary, ...folders } = input;
  const documents: CheckedDocument[] = [];
  const files = inputs.map((each) => readFile(each, folders.contentFolder, documents));
  documents.sort((a, b) => compareText(a.file.path, b.file.path));
  const paths = new Set(inputs.map(({ path }) => path));
  const facts = { ...folders, documents, files: paths, ...getSiteFacts(documents, now) };
  const site: CheckedSite = { ...facts, addresses: collectAddresses(facts) };
  for (const document of documents) {
    // A rule that fails must not stop the others.
    for (const rule of DOCUMENT_RULES) attempt(document.file, () => rule(document, site));
  }
  const whole = new VFile({ path: folders.contentFolder });
  for (const rule of SITE_RULES) attempt(whole, () => rule(site));
  attempt(whole, () => checkSpelling(documents, dictionary));
  return { files: [...files, ...checkMissingFiles(site), whole], documents };
}

function readFile(input: ContentFile, contentFolder: string, documents: CheckedDocument[]): VFile {
  const { path, bytes } = input;
  const place = path.startsWith(`${contentFolder}/`)
    ? path.slice(contentFolder.length + 1)
    : undefined;
  const isText = place !== undefined && TEXT.test(path);
  const file = isText || input.isLink ? decode(input) : new VFile({ path });
  if (input.isLink) return file;
  if (!isText) attempt(file, () => checkPhotoPosition(file, bytes));
  if (place === undefined) return file;
  checkFilePlace(file, place);
  const spec = findDocumentSpec(place);
  const isReadable = isText && file.messages.every(({ ruleId }) => !UNREADABLE.has(ruleId));
  if (!spec || !isReadable) return file;
  attempt(file, () => {
    documents.push(readDocument(file, place, spec));
  });
  return file;
}

/** Findings after which there is no text to check. */
const UNREADABLE: ReadonlySet<string | undefined> = new Set([
  "file/encoding",
  "file/size",
  "file/place",
]);

function attempt(file: VFile, action: () => void) {
  try {
    action();
  } catch (error) {
    const why = error instanceof RangeError ? "it is nested too deeply" : String(error);
    const reason = `this file could not be checked: ${why}. Make it simpler, or ask for help.`;
    refuse(file, reason, START, "file/unreadable");
  }
}
