import type {
  DocumentType,
  EnumFieldDef,
  FieldDefs,
  ListFieldDef,
  NestedType,
  StringFieldDef,
} from "contentlayer2/source-files";

/*
 * Descriptions of types for Contentlayer, made without importing it: that takes seconds, and the
 * content check reads the same descriptions.
 */

/** Describes a type of document, as `defineDocumentType` of Contentlayer does. */
export const defineDocumentType = (def: DocumentType["def"]): DocumentType => ({
  type: "document",
  def,
});

/** Describes the one file of its kind that holds only facts. */
export const defineSingleton = (
  name: string,
  filePathPattern: string,
  fields: FieldDefs,
): DocumentType =>
  defineDocumentType(() => ({
    ...{ name, filePathPattern, fields },
    ...{ contentType: "data", isSingleton: true },
  }));

/** Describes a group of fields inside a field, as `defineNestedType` of Contentlayer does. */
export const defineNestedType = (name: string, fields: FieldDefs): NestedType => ({
  type: "nested",
  def: () => ({ name, fields }),
});

/** What a text means, where Contentlayer can only say that it is text. */
export type Format =
  /** Sentences, whose spelling is checked. */
  | "prose"
  /** 2026-01-28 19:18, as a clock at the event shows it */
  | "wall-time"
  /** 09:00 */
  | "time-of-day"
  /** "May 2027" or "2027" */
  | "period"
  /** A whole address of the web. */
  | "web-address"
  /** A whole address that a short link may lead to. */
  | "short-link-target"
  /** A whole address, a path on this site, or a mail address. */
  | "link"
  /** A path on this site. */
  | "own-path"
  /** A path that this site or an older one once had. */
  | "old-path"
  /** A path for posters: /tickets */
  | "short-path"
  | "event"
  | "topic"
  | "person"
  | "city"
  /** Part of an address: lower-case letters, digits and hyphens. */
  | "key"
  | "time-zone"
  /** A file in the folder called like the document. */
  | "picture"
  /** What a picture shows, for people who do not see it. */
  | "alt"
  /** Where people may be reached, by phone and mail. */
  | "contact";

/** What the content check and forms know of a text beyond Contentlayer's own description. */
export type TextRules = {
  readonly as?: Format;
  /** Letters below which it says too little. */
  readonly least?: number;
  /** Letters above which it is cut off where it is shown. */
  readonly most?: number;
};

type TextOptions = TextRules & { readonly required?: true };

/** Kept beside the fields, as Contentlayer's own descriptions take only the keys it knows. */
const rulesOfFields = new WeakMap<object, TextRules>();

/** A field that holds one text. */
export function text(
  description: string,
  { required, ...rules }: TextOptions = {},
): StringFieldDef {
  const field: StringFieldDef = { type: "string", description, ...(required && { required }) };
  rulesOfFields.set(field, rules);
  return field;
}

/** A field that holds a list of texts. */
export function texts(description: string, { required, ...rules }: TextOptions = {}): ListFieldDef {
  const of: StringFieldDef = { type: "string" };
  rulesOfFields.set(of, rules);
  return { type: "list", of, description, ...(required && { required }) };
}

/** What a text is in, where that is not the language of the site. */
export const otherLanguage: EnumFieldDef = {
  type: "enum",
  options: ["cy", "gd", "ga"],
  description: "Language if it is not that of the site, for screen readers; cy is Welsh",
};

/** The rules given with `text` or `texts`. @param field of a type, or the `of` of a list */
export const getTextRules = (field: object): TextRules => rulesOfFields.get(field) ?? {};
