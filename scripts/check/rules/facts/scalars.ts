import type { Scalar } from "yaml";
import type { TypeSpec } from "../../../../schema/document-spec";
import {
  type CheckedDocument,
  type FieldPath,
  getLine,
  getNodePosition,
  getPosition,
  type Position,
  quoteYaml,
  replace,
  reportField,
  showPath,
} from "../../document";
import { quote, refuse, warn } from "../../finding";
import { explainUnknownField } from "./unknown-fields";

/** Words that YAML, depending on its version, takes for true or false. */
const YES_OR_NO = /^(?:y|yes|n|no|on|off|true|false)$/i;
/** Numbers and times of day that older YAML reads as another number. */
const ODD_NUMBER = /^(?:[-+]?\d+(?::[0-5]?\d)+(?:\.\d*)?|[-+]?\d[\d_]*_[\d_]*|0[xob][\da-f]+)$/i;
/** What templates and examples have where somebody has to write. */
const PLACEHOLDER = /^(?:…|\.{3}|TODO|TBC|TBA|XXX)$/i;

/** A single value: of the type that its field has, and read the way it is meant. */
export function checkScalar(
  document: CheckedDocument,
  node: Scalar,
  type: TypeSpec,
  path: FieldPath,
): undefined {
  const position = getNodePosition(document, node);
  const { value } = node;
  const written = String(node.source ?? value);
  const shown = showPath(path);
  const report = (rule: string, reason: string, replacement?: string) =>
    reportField(document, path, rule, `${shown}: ${quote(written)} ${reason}`, { replacement });
  switch (type.is) {
    case "string":
      return checkText(document, node, type, path, position);
    case "number": {
      if (typeof value === "number" && Number.isFinite(value)) return;
      const digits = /^\D*?(-?\d[\d,]*(?:\.\d+)?)\D*$/.exec(written)?.[1]?.replaceAll(",", "");
      return report("field/type", "is not a number. Write digits only, without quotes.", digits);
    }
    case "boolean": {
      if (typeof value === "boolean") return;
      const isYes = /^(?:y|yes|on|true|1)$/i.test(written);
      const isNo = /^(?:n|no|off|false|0)$/i.test(written);
      const meant = isYes ? "true" : isNo ? "false" : undefined;
      return report("field/type", "is neither true nor false.", meant);
    }
    case "enum": {
      if (typeof value === "string" && type.options.includes(written)) return;
      const { meant } = explainUnknownField(written, type.options);
      return report("field/option", `is not one of ${type.options.join(", ")}.`, meant);
    }
    case "date":
      if (typeof value === "string") return;
      return report("date/form", "is not a date. Write year, month and day, like 2026-03-21.");
    default:
  }
}

function checkText(
  document: CheckedDocument,
  node: Scalar,
  type: TypeSpec & { readonly is: "string" },
  path: FieldPath,
  position: Position,
): undefined {
  const { value } = node;
  const written = String(node.source ?? value);
  const report = (rule: string, reason: string, options?: Parameters<typeof reportField>[4]) =>
    reportField(document, path, rule, `${showPath(path)}${reason}`, options);
  if (value === null || (typeof value === "string" && value.trim() === "")) {
    return report("field/empty", " is empty. Fill it in, or take the line out.");
  }
  const shown = `: ${quote(written)}`;
  if (PLACEHOLDER.test(written.trim()) && type.rules.as !== "period") {
    const advice = "Write what belongs here, or take the line out.";
    return report("field/empty", `${shown} is only a placeholder. ${advice}`);
  }
  if (node.type !== "PLAIN") return undefined;
  const replacement = quoteYaml(written);
  if (typeof value !== "string" || YES_OR_NO.test(written)) {
    // The rule about dates proposes the moment.
    if (value === true && /^(?:soldOut|drawn)$/.test(String(path.at(-1)))) return undefined;
    if (type.rules.as === "wall-time") {
      const advice = "Write the day and time from which it is so, like 2026-01-28 19:00.";
      return report("date/form", `${shown} is not a moment. ${advice}`);
    }
    // A number alone names no event; the rule about references proposes the whole key.
    if (type.rules.as === "event" && typeof value === "number") return undefined;
    const taken = typeof value === "number" ? "a number" : "yes or no";
    const reason = `${shown} is a text here; without quotes it is read as ${taken}.`;
    return report("yaml/quotes", reason, { replacement });
  }
  if (ODD_NUMBER.test(written)) {
    const reason = `${shown} needs quotes, so that nobody reads it as a number.`;
    return report("yaml/quotes", reason, { replacement, isAdvice: true });
  }
  if (!checkContinuation(document, path, position)) checkCutOff(document, written, path, position);
  return undefined;
}

/** A list of which one dash is out of place becomes one text of two lines. */
function checkContinuation(document: CheckedDocument, path: FieldPath, { start, end }: Position) {
  const lines = String(document.file.value).slice(start.offset, end.offset).split("\n");
  const index = lines.findIndex((line, each) => each > 0 && /^\s*-/.test(line));
  if (index === -1) return false;
  const line = start.line + index;
  const indent = /^\s*/.exec(getLine(String(document.file.value), start.line))?.[0] ?? "";
  const fix = indent + (lines[index] ?? "").replace(/^\s*-\s*/, "- ");
  const reason = `${showPath(path)}: ${quote(lines[index] ?? "")} becomes part of the line above. A dash has the place of the dash above it, and a space after it.`;
  refuse(document.file, reason, { line, column: 1 }, "yaml/list", fix);
  return true;
}

/** Everything from " #" on is a comment in YAML, not text. */
function checkCutOff(
  document: CheckedDocument,
  written: string,
  path: FieldPath,
  { start, end }: Position,
) {
  const rest = getLine(String(document.file.value), end.line)
    .slice(end.column - 1)
    .trimEnd();
  if (!/^\s+#[^\s#]/.test(rest)) return;
  const reason = `${showPath(path)}: ${quote(rest)} is left out, because a # after a space starts a comment.`;
  const whole = getPosition(document, start.offset, end.offset + rest.length);
  const fix = replace(document, whole, quoteYaml(written + rest));
  warn(document.file, reason, whole, "yaml/quotes", fix);
}

/** A name without a value, or with a value that starts with # and so is a comment. */
export function refuseEmpty(
  document: CheckedDocument,
  path: FieldPath,
  named: Position,
): undefined {
  const shown = showPath(path);
  const line = getLine(String(document.file.value), named.start.line);
  const [, before = "", comment] = /^(.*?:\s+)(#\S.*?)\s*$/.exec(line) ?? [];
  if (comment !== undefined) {
    const reason = `${shown}: ${quote(comment)} starts with #, which makes it a comment. It needs quotes.`;
    return refuse(document.file, reason, named, "yaml/quotes", before + quoteYaml(comment));
  }
  const isItem = typeof path.at(-1) === "number";
  const [what, which] = isItem ? ["an empty item", "it"] : ["no value", "the line"];
  const reason = `${shown} has ${what}. Fill it in, or take ${which} out.`;
  return refuse(document.file, reason, named, "field/empty");
}
