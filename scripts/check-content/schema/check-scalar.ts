import { type Finding, makeFinding, quote } from "../finding";
import { getPlace, type SourceText, type Span } from "../source-text";
import { quoteForYaml } from "../yaml/line-mistakes";
import { type FieldPath, showPath, type YamlScalar } from "../yaml/yaml-node";
import type { TypeSpec } from "./document-spec";
import { explainUnknownField } from "./unknown-field";

/** Words that YAML, depending on its version, takes for true or false. */
const YES_OR_NO = /^(?:y|yes|n|no|on|off|true|false)$/i;
/** Numbers and times of day that older YAML reads as another number. */
const ODD_NUMBER = /^(?:[-+]?\d+(?::[0-5]?\d)+(?:\.\d*)?|[-+]?\d[\d_]*_[\d_]*|0[xob][\da-f]+)$/i;

/**
 * A single value: of the type that its field has, and read the way it is meant.
 *
 * @param shown the field's name for messages
 */
export function checkScalar(
  source: SourceText,
  node: YamlScalar,
  type: TypeSpec,
  shown: string,
): readonly Finding[] {
  const { value, written } = node;
  switch (type.is) {
    case "string":
      return checkText(source, node, shown);
    case "number":
      return typeof value === "number" && Number.isFinite(value)
        ? []
        : [refuseNumber(source, node, shown)];
    case "boolean":
      return typeof value === "boolean" ? [] : [refuseBoolean(source, node, shown)];
    case "enum":
      return typeof value === "string" && type.options.includes(written)
        ? []
        : [refuseOption(source, node, shown, type.options)];
    case "date":
      return typeof value === "string" ? [] : [refuseDate(source, node, shown)];
    default:
      return [];
  }
}

function checkText(source: SourceText, node: YamlScalar, shown: string): readonly Finding[] {
  const { value, written, isQuoted, span } = node;
  if (value === null || (typeof value === "string" && value.trim() === "")) {
    const message = `${shown} is empty. Fill it in, or take the line out.`;
    return [makeFinding(source, span, "field/empty", message)];
  }
  if (isQuoted) return [];
  const replacement = quoteForYaml(written);
  if (typeof value !== "string" || YES_OR_NO.test(written)) {
    const taken = typeof value === "number" ? "number" : "yes or no";
    const message = `${shown}: ${quote(written)} is a text here; without quotes it is read as a ${taken}.`;
    return [makeFinding(source, span, "yaml/quotes", message, { replacement, isSafe: true })];
  }
  if (ODD_NUMBER.test(written)) {
    const message = `${shown}: ${quote(written)} needs quotes, so that nobody reads it as a number.`;
    const options = { replacement, isSafe: true, severity: "warning" } as const;
    return [makeFinding(source, span, "yaml/quotes", message, options)];
  }
  return checkCutOff(source, node, shown);
}

/** Everything from " #" on is a remark in YAML, not text. */
function checkCutOff(
  source: SourceText,
  { span, written }: YamlScalar,
  shown: string,
): readonly Finding[] {
  const rest = getRestOfLine(source, span.end).trimEnd();
  if (!/^\s+#[^\s#]/.test(rest)) return [];
  const message = `${shown}: ${quote(rest)} is left out, as a # after a space starts a remark.`;
  const whole = { start: span.start, end: span.end + rest.length };
  const options = { replacement: quoteForYaml(written + rest), severity: "warning" } as const;
  return [makeFinding(source, whole, "yaml/quotes", message, options)];
}

/** A name without a value, or with a value that starts with # and so is a remark. */
export function reportEmpty(
  source: SourceText,
  { span }: YamlScalar,
  path: FieldPath,
  whole: Span,
): Finding {
  const shown = showPath(path);
  const rest = getRestOfLine(source, span.start).trimEnd();
  const remark = /^\s*(#\S.*)$/.exec(rest)?.[1];
  const isSameLine = getPlace(source, whole.start).line === getPlace(source, span.start).line;
  if (remark !== undefined && isSameLine) {
    const at = { start: span.start, end: span.start + rest.length };
    const message = `${shown}: ${quote(remark)} starts with #, which makes it a remark. It needs quotes.`;
    const replacement = `${/^\s/.test(rest) ? " " : ""}${quoteForYaml(remark)}`;
    return makeFinding(source, at, "yaml/quotes", message, { replacement });
  }
  const message =
    typeof path.at(-1) === "number"
      ? `${shown} has an empty item. Fill it in, or take it out.`
      : `${shown} has no value. Fill it in, or take the line out.`;
  return makeFinding(source, whole, "field/empty", message);
}

function refuseNumber(source: SourceText, { written, span }: YamlScalar, shown: string): Finding {
  const digits = /^\D*?(-?\d[\d,]*(?:\.\d+)?)\D*$/.exec(written)?.[1];
  const message = `${shown}: ${quote(written)} is not a number. Write digits only, without quotes.`;
  const replacement = digits?.replaceAll(",", "");
  return makeFinding(source, span, "field/type", message, { replacement });
}

function refuseBoolean(source: SourceText, { written, span }: YamlScalar, shown: string): Finding {
  const isYes = /^(?:y|yes|on|true|1)$/i.test(written);
  const isNo = /^(?:n|no|off|false|0)$/i.test(written);
  const replacement = isYes ? "true" : isNo ? "false" : undefined;
  const message = `${shown}: ${quote(written)} is neither true nor false.`;
  return makeFinding(source, span, "field/type", message, {
    replacement,
    isSafe: replacement !== undefined,
  });
}

function refuseOption(
  source: SourceText,
  { written, span }: YamlScalar,
  shown: string,
  options: readonly string[],
): Finding {
  const message = `${shown}: ${quote(written)} is not one of ${options.join(", ")}.`;
  const replacement = explainUnknownField(written, options).meant;
  return makeFinding(source, span, "field/option", message, { replacement });
}

function refuseDate(source: SourceText, { written, span }: YamlScalar, shown: string): Finding {
  const message = `${shown}: ${quote(written)} is not a date. Write year, month and day, like 2026-03-21.`;
  return makeFinding(source, span, "date/form", message);
}

function getRestOfLine({ text }: SourceText, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end === -1 ? text.length : end);
}
