import { type Finding, type FindingOptions, makeFinding, quote } from "../finding";
import { getPlace, getSlice, type SourceText, type Span } from "../source-text";
import { quoteForYaml } from "../yaml/line-mistakes";
import {
  type FieldPath,
  showPath,
  type YamlMap,
  type YamlNode,
  type YamlScalar,
} from "../yaml/yaml-node";
import type { DocumentSpec, FieldSpec, TypeSpec } from "./document-spec";
import { explainUnknownField } from "./unknown-field";

/**
 * Compares the facts of a document with its type: unknown and missing fields, values of another
 * kind, and values that YAML does not read the way people mean them.
 *
 * @param root as read; undefined where nothing could be read
 */
export function checkFields(
  source: SourceText,
  root: YamlMap,
  spec: DocumentSpec,
): readonly Finding[] {
  return new FieldChecker(source).checkMap(root, spec.fields, []);
}

/** Words that YAML, depending on its version, takes for true, false or nothing. */
const YES_OR_NO = /^(?:y|yes|n|no|on|off|true|false|null|~)$/i;
/** Numbers and times of day that older YAML reads as another number. */
const ODD_NUMBER = /^(?:[-+]?\d+(?::[0-5]?\d)+(?:\.\d*)?|[-+]?\d[\d_]*_[\d_]*|0[xob][\da-f]+)$/i;

class FieldChecker {
  constructor(private readonly source: SourceText) {}

  checkMap(map: YamlMap, fields: readonly FieldSpec[], path: FieldPath): readonly Finding[] {
    const findings: Finding[] = [];
    const known = fields.map(({ name }) => name);
    const mistyped = new Set<string>();
    for (const [name, { key, value }] of map.entries) {
      const field = fields.find((each) => each.name === name);
      if (!field) {
        const free = known.filter((each) => !map.entries.has(each));
        const { message, meant } = explainUnknownField(name, free.length > 0 ? free : known);
        if (meant !== undefined) mistyped.add(meant);
        findings.push(this.report(key, "field/unknown", message, { replacement: meant }));
        continue;
      }
      findings.push(
        ...this.checkValue(value, field.type, [...path, name], {
          start: key.start,
          end: value.span.end,
        }),
      );
    }
    for (const { name, isRequired, description, type } of fields) {
      if (!isRequired || map.entries.has(name) || mistyped.has(name)) continue;
      const shown = showPath([...path, name]);
      const instead = `${"  ".repeat(path.length)}${name}: ${getExample(type)}`;
      const message = `${shown} is missing${description ? ` (${description})` : ""}.`;
      findings.push(
        this.report({ start: map.span.start, end: map.span.start }, "field/missing", message, {
          instead,
          action: "add",
        }),
      );
    }
    return findings;
  }

  private checkValue(
    node: YamlNode,
    type: TypeSpec,
    path: FieldPath,
    whole: Span,
  ): readonly Finding[] {
    const shown = showPath(path);
    if (node.is === "scalar" && node.value === null && node.written === "") {
      return [this.reportEmpty(node, path, whole)];
    }
    if (type.is === "list") return this.checkList(node, type.of, path, whole);
    if (type.is === "nested") {
      if (node.is === "map") return this.checkMap(node, type.fields, path);
      const names = type.fields.map(({ name }) => name).join(", ");
      const message = `${shown} needs facts of its own below it, each on an indented line: ${names}.`;
      return [this.report(whole, "field/type", message)];
    }
    if (node.is === "list") {
      const [only] = node.items;
      const one = node.items.length === 1 && only?.is === "scalar" ? only : undefined;
      const message = `${shown} is one value, not a list.`;
      return [
        this.report(node.span, "field/type", message, {
          replacement: one && getSlice(this.source, one.span),
        }),
      ];
    }
    if (node.is === "map") {
      const written = getSlice(this.source, node.span);
      const message = `${shown} is one value, but ${quote(written)} looks like facts of its own. A text with a colon needs quotes.`;
      const isShort = !written.includes("\n");
      return [
        this.report(node.span, "field/type", message, {
          replacement: isShort ? quoteForYaml(written) : undefined,
        }),
      ];
    }
    return this.checkScalar(node, type, shown);
  }

  private checkList(
    node: YamlNode,
    of: TypeSpec,
    path: FieldPath,
    whole: Span,
  ): readonly Finding[] {
    if (node.is === "list") {
      return node.items.flatMap((item, index) =>
        this.checkValue(item, of, [...path, index], item.span),
      );
    }
    const shown = showPath(path);
    const message = `${shown} is a list, even of one`;
    if (node.is === "scalar" && of.is !== "nested") {
      const items = String(node.written)
        .split(/\s*[,;]\s*|\s+(?:and|&)\s+/)
        .filter(Boolean);
      const isKeys = items.every((item) => /^[\w@-]+$/.test(item));
      const replacement = isKeys ? `[${items.join(", ")}]` : `[${quoteForYaml(node.written)}]`;
      return [
        this.report(
          node.span,
          "field/type",
          `${message}: ${quote(node.written)} needs square brackets.`,
          { replacement },
        ),
      ];
    }
    const { text } = this.source;
    const instead =
      node.is === "map"
        ? `${text.slice(whole.start, node.span.start).trimEnd()}\n${asItem(getSlice(this.source, node.span))}`
        : undefined;
    return [
      this.report(whole, "field/type", `${message}. Each item starts with a dash.`, { instead }),
    ];
  }

  private checkScalar(node: YamlScalar, type: TypeSpec, shown: string): readonly Finding[] {
    const { value, written, isQuoted, span } = node;
    switch (type.is) {
      case "string": {
        if (typeof value === "string" && value.trim() === "")
          return [
            this.report(
              span,
              "field/empty",
              `${shown} is empty. Fill it in, or take the line out.`,
            ),
          ];
        return isQuoted ? [] : this.checkPlainText(node, shown);
      }
      case "number":
        if (typeof value === "number" && Number.isFinite(value)) return [];
        return [this.refuseNumber(node, shown)];
      case "boolean":
        if (typeof value === "boolean") return [];
        return [this.refuseBoolean(node, shown)];
      case "enum":
        if (type.options.includes(written) && typeof value === "string") return [];
        return [this.refuseOption(node, shown, type.options)];
      case "date":
        if (typeof value === "string") return [];
        return [
          this.report(
            span,
            "date/form",
            `${shown}: ${quote(written)} is not a date. Write year, month and day, like 2026-03-21.`,
          ),
        ];
      default:
        return [];
    }
  }

  /** Text without quotes that YAML takes for something else, or nearly does. */
  private checkPlainText({ value, written, span }: YamlScalar, shown: string): readonly Finding[] {
    const replacement = quoteForYaml(written);
    if (typeof value !== "string" || YES_OR_NO.test(written)) {
      const message = `${shown}: ${quote(written)} is a text here; without quotes it is read as a ${typeof value === "number" ? "number" : "yes or no"}.`;
      return [this.report(span, "yaml/quotes", message, { replacement, isSafe: true })];
    }
    if (ODD_NUMBER.test(written)) {
      const message = `${shown}: ${quote(written)} needs quotes, so that nobody reads it as a number.`;
      return [
        this.report(span, "yaml/quotes", message, {
          replacement,
          isSafe: true,
          severity: "warning",
        }),
      ];
    }
    return this.checkCutOff(span, written, shown);
  }

  /** Everything from " #" on is a remark in YAML, not text. */
  private checkCutOff(span: Span, written: string, shown: string): readonly Finding[] {
    const { text } = this.source;
    const lineEnd = text.indexOf("\n", span.end);
    const rest = text.slice(span.end, lineEnd === -1 ? text.length : lineEnd);
    if (!/^\s+#[^\s#]/.test(rest)) return [];
    const whole = { start: span.start, end: span.end + rest.trimEnd().length };
    const message = `${shown}: ${quote(rest.trim())} is left out, as a # after a space starts a remark.`;
    return [
      this.report(whole, "yaml/quotes", message, {
        replacement: quoteForYaml(written + rest.trimEnd()),
        severity: "warning",
      }),
    ];
  }

  private reportEmpty(node: YamlScalar, path: FieldPath, whole: Span): Finding {
    const shown = showPath(path);
    const { line } = getPlace(this.source, whole.start);
    const lineEnd = this.source.text.indexOf("\n", whole.start);
    const rest = this.source.text.slice(
      node.span.start,
      lineEnd === -1 ? this.source.text.length : lineEnd,
    );
    const comment = /^\s*(#\S.*)$/.exec(rest)?.[1];
    if (comment !== undefined && line === getPlace(this.source, node.span.start).line) {
      const start = node.span.start;
      const span = { start, end: start + rest.trimEnd().length };
      const space = /^\s/.test(rest) ? " " : "";
      return this.report(
        span,
        "yaml/quotes",
        `${shown}: ${quote(comment)} starts with #, which makes it a remark. It needs quotes.`,
        { replacement: `${space}${quoteForYaml(comment.trimEnd())}` },
      );
    }
    const last = path.at(-1);
    const message =
      typeof last === "number"
        ? `${shown} has an empty item. Fill it in, or take it out.`
        : `${shown} has no value. Fill it in, or take the line out.`;
    return this.report(whole, "field/empty", message);
  }

  private refuseNumber({ written, span }: YamlScalar, shown: string): Finding {
    const digits = /^\D*?(-?\d[\d,]*(?:\.\d+)?)\D*$/.exec(written)?.[1]?.replaceAll(",", "");
    return this.report(
      span,
      "field/type",
      `${shown}: ${quote(written)} is not a number. Write digits only, without quotes.`,
      { replacement: digits },
    );
  }

  private refuseBoolean({ written, span }: YamlScalar, shown: string): Finding {
    const meant = /^(?:y|yes|on|true|1)$/i.test(written)
      ? "true"
      : /^(?:n|no|off|false|0)$/i.test(written)
        ? "false"
        : undefined;
    return this.report(
      span,
      "field/type",
      `${shown}: ${quote(written)} is neither true nor false.`,
      { replacement: meant, isSafe: meant !== undefined },
    );
  }

  private refuseOption(
    { written, span }: YamlScalar,
    shown: string,
    options: readonly string[],
  ): Finding {
    const { meant } = explainUnknownField(written, options);
    return this.report(
      span,
      "field/option",
      `${shown}: ${quote(written)} is not one of ${options.join(", ")}.`,
      { replacement: meant },
    );
  }

  private report(span: Span, rule: string, message: string, options?: FindingOptions): Finding {
    return makeFinding(this.source, span, rule, message, options);
  }
}

function asItem(text: string): string {
  return text
    .split("\n")
    .map((line, index) => (index === 0 ? `  - ${line.trim()}` : `  ${line}`))
    .join("\n");
}

function getExample(type: TypeSpec): string {
  switch (type.is) {
    case "list":
      return type.of.is === "nested" ? "…" : "[…]";
    case "enum":
      return type.options[0] ?? "…";
    case "date":
      return "2026-03-21";
    case "number":
      return "1";
    case "boolean":
      return "true";
    default:
      return "…";
  }
}
