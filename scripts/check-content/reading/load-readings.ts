import { decodeFile } from "../decode-file";
import { readDocument } from "../read-document";
import { readFiles } from "../read-files";
import { findDocumentSpec } from "../schema/document-types";
import { findReading, type Reading } from "./read-reading";

/**
 * How hard every post and page of a content folder is to read. What cannot be read is left to the
 * checks.
 *
 * @param root folder of the project
 */
export async function loadReadings(
  root: string,
  contentFolder: string,
): Promise<readonly Reading[]> {
  const files = await readFiles(root, [contentFolder]);
  return files.flatMap((file) => {
    const place = file.path.slice(contentFolder.length + 1);
    const spec = /^(?:posts|pages)\/.*\.mdx$/.test(place) ? findDocumentSpec(place) : undefined;
    const { source } = spec ? decodeFile(file) : {};
    if (!spec || !source) return [];
    return findReading(readDocument(source, place, spec).document) ?? [];
  });
}
