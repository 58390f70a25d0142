import { parseDocument } from "yaml";
import type { Finding } from "../finding";
import type { SourceText, Span } from "../source-text";
import { makeTrial, mendFirstMistake, YAML_OPTIONS } from "./mend-mistake";
import { readNodes } from "./read-nodes";
import { readPlainYaml } from "./read-plain-yaml";
import type { YamlMap } from "./yaml-node";

/** Facts that were read, and the text they were read from, in which mistakes are mended. */
export type ReadFacts = {
  readonly root?: YamlMap | undefined;
  /** Lines are those of the file; columns can differ where a line was mended to read on. */
  readonly source: SourceText;
  readonly findings: readonly Finding[];
};

const MAXIMUM_MISTAKES = 25;

/**
 * Reads facts: the quick way if they are plain, as YAML if not.
 *
 * @param span where in the file they are
 */
export function readYaml(source: SourceText, span: Span): ReadFacts {
  const root = readPlainYaml(source, span);
  return root ? { root, source, findings: [] } : readAnyYaml(source, span);
}

/**
 * Reads YAML strictly: one document of plain facts, no aliases, anchors, tags or directives. Where
 * a line cannot be read it is reported, mended as it was most likely meant, and the rest is read
 * all the same, so that all mistakes are found at once.
 *
 * @param span where in the file the YAML is
 */
export function readAnyYaml(original: SourceText, span: Span): ReadFacts {
  const findings: Finding[] = [];
  const trial = makeTrial();
  let source = original;
  let end = span.end;
  for (let mistakes = 0; mistakes <= MAXIMUM_MISTAKES; mistakes += 1) {
    const text = source.text.slice(span.start, end);
    const document = parseDocument(text, YAML_OPTIONS);
    const [error] = document.errors;
    if (!error) {
      const read = readNodes(source, { start: span.start, end }, document);
      return { root: read.root, source, findings: [...findings, ...read.findings] };
    }
    const mended = mendFirstMistake(
      source,
      { start: span.start, end },
      error.pos[0],
      error.message,
      trial,
    );
    findings.push(
      mistakes === 0 || source === original
        ? mended.finding
        : { ...mended.finding, edit: undefined },
    );
    if (!mended.source) return { source, findings };
    end += mended.source.text.length - source.text.length;
    source = mended.source;
  }
  return { source, findings };
}
