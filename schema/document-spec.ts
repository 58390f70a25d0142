import type { DocumentType, FieldDefs, NestedType } from "contentlayer2/source-files";
import { getTextRules, type TextRules } from "./define";
import { documentTypes } from "./document-types";

/*
 * The document types in the shape that the content check reads. Nothing is said twice: names,
 * types, options, formats and descriptions all come from the types.
 */

/** What a field may hold. */
export type TypeSpec =
  | { readonly is: "string"; readonly rules: TextRules }
  | { readonly is: "number" | "boolean" | "date" }
  | { readonly is: "enum"; readonly options: readonly string[] }
  | { readonly is: "list"; readonly of: TypeSpec }
  | { readonly is: "nested"; readonly fields: readonly FieldSpec[] };

export type FieldSpec = {
  readonly name: string;
  readonly type: TypeSpec;
  readonly isRequired: boolean;
  /** For editors, from the schema. */
  readonly description: string;
};

export type DocumentSpec = {
  /** "Post" */
  readonly name: string;
  /** Matches the paths of its documents within the content folder. */
  readonly pattern: RegExp;
  /** The pattern as written: "posts/*.mdx". */
  readonly place: string;
  readonly hasBody: boolean;
  readonly isSingleton: boolean;
  readonly fields: readonly FieldSpec[];
};

/**
 * Reads a document type of Contentlayer.
 *
 * @throws Error for a kind of field that the check does not know
 * @example readDocumentType(Post).place // "posts/*.mdx"
 */
function readDocumentType(type: DocumentType): DocumentSpec {
  const { name, filePathPattern = "", contentType, isSingleton = false, fields = {} } = type.def();
  return {
    name,
    place: filePathPattern,
    pattern: readPattern(filePathPattern),
    hasBody: contentType !== "data",
    isSingleton,
    fields: readFields(fields),
  };
}

/** @example readPattern("pages/**\/*.mdx").test("pages/about/team.mdx") // true */
function readPattern(pattern: string): RegExp {
  const source = pattern.replace(/\*\*\/|\*|[.]/g, (part) =>
    part === "**/" ? "(?:[^/]+/)*" : part === "*" ? "[^/]*" : `\\${part}`,
  );
  return new RegExp(`^${source}$`);
}

function readFields(fields: FieldDefs): readonly FieldSpec[] {
  if (Array.isArray(fields)) throw new Error("The content check reads fields by name, not lists.");
  return Object.entries(fields).map(([name, field]) => ({
    name,
    type: readType(field, name),
    isRequired: field.required === true,
    description: field.description ?? "",
  }));
}

type AnyType = { readonly type: string } & Partial<{
  readonly options: readonly string[];
  readonly of: unknown;
  readonly def: NestedType["def"];
}>;

function readType(field: AnyType, name: string): TypeSpec {
  switch (field.type) {
    case "string":
      return { is: "string", rules: getTextRules(field) };
    case "number":
    case "boolean":
    case "date":
      return { is: field.type };
    case "enum":
      return { is: "enum", options: field.options ?? [] };
    case "list":
      return { is: "list", of: readType(asType(field.of, name), name) };
    case "nested": {
      const nested = field.def ? field : asType(field.of, name);
      return { is: "nested", fields: readFields(nested.def?.().fields ?? {}) };
    }
    default:
      throw new Error(
        `Field ${name}: the content check does not know fields of type ${field.type}.`,
      );
  }
}

function asType(of: unknown, name: string): AnyType {
  if (typeof of === "object" && of !== null && "type" in of) return of as AnyType;
  throw new Error(`Field ${name}: the content check does not know lists of several types.`);
}

/** What the schema says of every type of document. */
export const documentSpecs: readonly DocumentSpec[] = documentTypes.map(readDocumentType);

/** The type of a document from its path within the content folder. */
export const findDocumentSpec = (place: string): DocumentSpec | undefined =>
  documentSpecs.find(({ pattern }) => pattern.test(place));
