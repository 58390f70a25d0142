import type { DocumentType, FieldDefs, NestedType } from "contentlayer2/source-files";

/*
 * The fields of the document types in schema/, in the shape that the checks read. Nothing is said
 * twice: names, types, options and descriptions all come from there.
 */

/** What a field may hold. */
export type TypeSpec =
  | { readonly is: "string" | "number" | "boolean" | "date" }
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
 * @throws Error for a kind of field that no check knows yet
 * @example readDocumentType(Post).place // "posts/*.mdx"
 */
export function readDocumentType(type: DocumentType): DocumentSpec {
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
  const named = Array.isArray(fields)
    ? fields
    : Object.entries(fields).map(([name, field]) => ({ ...field, name }));
  return named.map((field) => ({
    name: field.name,
    type: readType(field, field.name),
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
