import type { Root } from "mdast";
import memoize from "memoize";
import type { VFile } from "vfile";
import { LineCounter } from "yaml";
import { parseBody } from "../../../lib/text/markdown/markdown";
import { findMdxComponent } from "../../../lib/text/markdown/mdx-vocabulary";
import type { DocumentSpec } from "../../../schema/document-spec";
import { type CheckedDocument, collectValues } from "../document";
import { refuse } from "../finding";
import { findFrontMatter } from "./front-matter";
import { readYaml } from "./read-yaml";

/**
 * Reads one document: its facts and its body.
 *
 * @param place its path within the content folder: "posts/x.mdx"
 */
export function readDocument(file: VFile, place: string, spec: DocumentSpec): CheckedDocument {
  const text = String(file.value);
  const lines = new LineCounter();
  for (let at = 0; at !== -1; at = text.indexOf("\n", at) + 1 || -1) lines.addNewLine(at);
  const isConflict = refuseConflict(file, text);
  const whole = { start: 0, end: text.length, bodyStart: text.length };
  const parts = isConflict ? undefined : spec.hasBody ? findFrontMatter(file) : whole;
  const yaml =
    parts && readYaml(file, text.slice(parts.start, parts.end), parts.start, spec.fields);
  const body = parts && spec.hasBody ? readBody(file, text, parts.bodyStart) : undefined;
  const facts: unknown = yaml?.toJS();
  return {
    file,
    place: place.replace(/\.\w+$/, ""),
    slug: place.replace(/^.*\/|\.\w+$/g, ""),
    type: spec.name,
    spec,
    facts: isRecord(facts) ? facts : {},
    yaml,
    yamlStart: parts?.start ?? 0,
    bodyStart: parts?.bodyStart ?? text.length,
    values: yaml ? collectValues(yaml, text.slice(parts?.start), spec.fields) : [],
    lines,
    body,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What Git leaves in a file where two people changed one line. */
function refuseConflict(file: VFile, text: string): boolean {
  const start = text.search(/^<{7} /m);
  if (start === -1 || !/^={7}$/m.test(text) || !/^>{7} /m.test(text)) return false;
  const line = text.slice(0, start).split("\n").length;
  const reason =
    "two versions of the text are here, one above the line of = and one below. Keep one, and take out the three lines that start with <<<<<<<, ======= and >>>>>>>.";
  refuse(file, reason, { line, column: 1 }, "file/conflict");
  return true;
}

/** A text that has not changed is read once, so that `npm run dev` shows a change soon. */
const parse = memoize(parseBody);

/** The front matter is blanked out, so that places count in the whole file. */
function readBody(file: VFile, text: string, start: number): Root | undefined {
  try {
    return parse(text.slice(0, start).replace(/[^\n]/g, " ") + text.slice(start));
  } catch (error) {
    if (!isParseError(error)) throw error;
    const [, tag, from] = /^Expected a closing tag for `<(\w+)>` \((\d+):/.exec(error.reason) ?? [];
    const line = Number(from ?? error.line ?? 1);
    const where =
      findMdxComponent(tag ?? "")?.display === "inline"
        ? "after the words that belong"
        : "on a line of its own after what belongs";
    const reason = tag
      ? `<${tag}> has no end. Write </${tag}> ${where} into it.`
      : /before attribute value/.test(error.reason)
        ? 'the value of a property stands in straight quotes: event="30-cardiff".'
        : `this cannot be read: ${error.reason.replace(/\.$/, "")}.`;
    refuse(file, reason, { line, column: Math.max(1, error.column ?? 1) }, "component/syntax");
    return undefined;
  }
}

const isParseError = (error: unknown): error is VFile["messages"][number] =>
  error instanceof Error && "reason" in error && "ruleId" in error;
