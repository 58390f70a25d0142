import type { Thing, WithContext } from "schema-dts";

/** A description for machines in the words of schema.org. */
export type StructuredData<T extends Thing = Thing> = WithContext<T>;

/**
 * Structured data as the text of a `<script type="application/ld+json">`. No text of the content
 * can end the script or open a comment in it, for no "<" is left as such.
 *
 * @see https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements
 * @example serialiseStructuredData(data) // '{"@context":"https://schema.org","@type":"Event", …}'
 */
export function serialiseStructuredData(data: StructuredData): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
