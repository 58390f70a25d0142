import type { Thing, WithContext } from "schema-dts";
import { stringifyForHtml } from "../../text/escape-html";

/** A description for machines in the words of schema.org. */
export type StructuredData<T extends Thing = Thing> = WithContext<T>;

/**
 * Structured data as the text of a `<script type="application/ld+json">`.
 *
 * @example serialiseStructuredData(data) // '{"@context":"https://schema.org","@type":"Event", …}'
 */
export function serialiseStructuredData(data: StructuredData): string {
  return stringifyForHtml(data);
}
