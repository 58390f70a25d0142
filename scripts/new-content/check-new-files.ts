import { type ContentInput, checkContent } from "../check/check-content";
import { type Finding, getFindings } from "../check/finding";
import type { NewFile } from "./make-document";

/** Findings about new files, by path; those about other files that they give rise to, under "". */
export type NewFindings = ReadonlyMap<string, readonly Finding[]>;

/** Says what the content check finds in new files. */
export type NewFileCheck = (added: readonly NewFile[]) => NewFindings;

/**
 * Makes ready to check new files among those there are. What the check says of those already is
 * nobody's fault here, and left out.
 *
 * @param present the content as it is
 * @example prepareCheck(present)([file]).get(file.path) // []
 */
export function prepareCheck(present: ContentInput): NewFileCheck {
  const known = new Set(getFindings(checkContent(present).files).map(getIdentity));
  const encoder = new TextEncoder();
  return (added) => {
    const files = added.map(({ path, text }) => ({ path, bytes: encoder.encode(text) }));
    // New files come last, so that of two that clash the new one is told.
    const all = { ...present, files: [...present.files, ...files] };
    const findings = getFindings(checkContent(all).files);
    const byPath = new Map<string, Finding[]>([["", []]]);
    for (const { path } of added) byPath.set(path, []);
    for (const finding of findings) {
      if (known.has(getIdentity(finding))) continue;
      byPath.get(byPath.has(finding.path) ? finding.path : "")?.push(finding);
    }
    return byPath;
  };
}

function getIdentity({ path, line, rule, message }: Finding): string {
  return `${path}\0${line}\0${rule}\0${message}`;
}
