import type { Thing, WithContext } from "schema-dts";

/** A description for machines in the words of schema.org. */
export type StructuredData<T extends Thing = Thing> = WithContext<T>;
