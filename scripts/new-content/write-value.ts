import { quoteYaml } from "../check/document";
import type { FactValue } from "./facts";

/** Starts with a letter, and has nothing that YAML could read as something else. */
const PLAIN = /^\p{L}[\p{L}\p{N}\p{M} '’“”(),.;!?…–—/+-]*$/u;
const ADDRESS = /^https?:\/\/[^\s#"'{}[\],&*!|>%@`:]+$/;
const MOMENT = /^\d{4}-\d\d-\d\d(?: \d\d:\d\d)?$/;
/** Words that one version of YAML or another takes for true, false, nothing or a number. */
const SPECIAL = /^(?:y|yes|n|no|on|off|true|false|null|nan|inf)$/i;
/** "david-miller", "30-cardiff" */
const KEY = /^(?:\d+-)?[a-z][a-z0-9-]*$/;

/**
 * A text as YAML: as it is where nobody can misread it, in double quotes otherwise.
 *
 * @example writeText("ALAC-a-zam") // "ALAC-a-zam"
 * @example writeText("Bleep: the film") // '"Bleep: the film"'
 */
export function writeText(text: string): string {
  const isPlain =
    [PLAIN, KEY, ADDRESS, MOMENT].some((form) => form.test(text)) &&
    !SPECIAL.test(text) &&
    text.trim() === text;
  return isPlain ? text : quoteYaml(text);
}

/**
 * A value as the lines that follow "name:", with a space or a line break before it.
 *
 * @param indent spaces before the name
 * @example writeValue(["a", "b"], "") // " [a, b]"
 */
export function writeValue(value: FactValue, indent: string): string {
  if (typeof value === "string") return ` ${writeText(value)}`;
  if (typeof value === "number" || typeof value === "boolean") return ` ${value}`;
  if (isList(value)) return writeList(value, indent);
  const lines = Object.entries(value).map(
    ([name, inner]) => `${indent}  ${name}:${writeValue(inner, `${indent}  `)}`,
  );
  return `\n${lines.join("\n")}`;
}

function isList(value: FactValue): value is readonly FactValue[] {
  return Array.isArray(value);
}

function writeList(items: readonly FactValue[], indent: string): string {
  const isShort = items.every(
    (item) => typeof item === "string" && KEY.test(item) && !SPECIAL.test(item),
  );
  const inLine = ` [${items.join(", ")}]`;
  if (isShort && inLine.length < 80) return inLine;
  const inner = `${indent}  `;
  return items
    .map((item) => {
      const lines = writeValue(item, inner);
      // A thing with fields of its own: the first stands beside the dash.
      return `\n${inner}- ${lines.replace(/^\n? */, "")}`;
    })
    .join("");
}
