import { documentTypes } from "../../../schema/document-types";
import { type DocumentSpec, readDocumentType } from "./document-spec";

/** What the schema says of every type of document. */
export const documentSpecs: readonly DocumentSpec[] = documentTypes.map(readDocumentType);

/** The type of a document from where it lies. @param place relative to the content folder */
export function findDocumentSpec(place: string): DocumentSpec | undefined {
  return documentSpecs.find(({ pattern }) => pattern.test(place));
}
