import type { FieldSpec, TypeSpec } from "../../schema/document-spec";

/** A value of a document's facts. Dates and times are text: "2026-03-21". */
export type FactValue = string | number | boolean | Facts | readonly FactValue[];

/** The facts of a document, by the names of its fields. */
export type Facts = { readonly [name: string]: FactValue };

/**
 * A field of a type of document, fields within fields joined by dots. Of a list of things, the
 * field of its first thing is meant.
 *
 * @example findField(specOfEvents.fields, "signUp.url")?.description
 */
export function findField(fields: readonly FieldSpec[], path: string): FieldSpec | undefined {
  const [first = "", ...rest] = path.split(".");
  const field = fields.find(({ name }) => name === first);
  if (!field || rest.length === 0) return field;
  return findField(getInnerFields(field.type), rest.join("."));
}

/** The fields within a field, or within each thing of a list. */
export function getInnerFields(type: TypeSpec): readonly FieldSpec[] {
  const each = type.is === "list" ? type.of : type;
  return each.is === "nested" ? each.fields : [];
}

/**
 * The paths of all fields that hold a value, not fields of their own.
 *
 * @example getFieldPaths(specOfSupporters.fields) // ["name", "url", "gave.event", "gave.what"]
 */
export function getFieldPaths(fields: readonly FieldSpec[]): readonly string[] {
  return fields.flatMap(({ name, type }) => {
    const inner = getFieldPaths(getInnerFields(type));
    return inner.length === 0 ? [name] : inner.map((path) => `${name}.${path}`);
  });
}

/** Puts values by path together as facts; those of a list of things make one thing. */
export function assembleFacts(
  fields: readonly FieldSpec[],
  values: ReadonlyMap<string, FactValue>,
): Facts {
  const facts: Record<string, FactValue> = {};
  for (const { name, type } of fields) {
    const own = values.get(name);
    if (own !== undefined) facts[name] = own;
    const inner = new Map(
      [...values].flatMap(([path, value]) =>
        path.startsWith(`${name}.`) ? [[path.slice(name.length + 1), value] as const] : [],
      ),
    );
    if (inner.size === 0) continue;
    const one = assembleFacts(getInnerFields(type), inner);
    facts[name] = type.is === "list" ? [one] : one;
  }
  return facts;
}
