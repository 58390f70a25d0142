import type { BodyFacts } from "./body/body-facts";
import { checkMarkup } from "./body/check-markup";
import { collectFacts } from "./body/collect-facts";
import { parseBody } from "./body/parse-body";
import { readPlainBody } from "./body/read-plain-body";
import type { ReadDocument } from "./document";
import type { Finding } from "./finding";
import { splitFrontMatter } from "./front-matter";
import { checkFields } from "./schema/check-fields";
import type { DocumentSpec } from "./schema/document-spec";
import type { SourceText, Span } from "./source-text";
import { readYaml } from "./yaml/read-yaml";

export type DocumentReading = {
  readonly document: ReadDocument;
  readonly findings: readonly Finding[];
};

/**
 * Reads one document, and checks all that can be said without the others: its front matter, its
 * fields, its text and what stands in it.
 *
 * @param place its path within the content folder: "posts/x.mdx"
 */
export function readDocument(
  source: SourceText,
  place: string,
  spec: DocumentSpec,
): DocumentReading {
  const findings: Finding[] = [];
  const { facts: factsSpan, body: bodySpan } = spec.hasBody
    ? (collect(findings, splitFrontMatter(source)).parts ?? {})
    : { facts: { start: 0, end: source.text.length } };
  const yaml = factsSpan && collect(findings, readYaml(source, factsSpan));
  if (yaml?.root) {
    const found = checkFields(yaml.source, yaml.root, spec);
    findings.push(...(yaml.source === source ? found : found.map(withoutEdit)));
  }
  const body = bodySpan && collect(findings, readBody(source, bodySpan)).body;
  const document: ReadDocument = {
    path: source.path,
    place: place.replace(/\.\w+$/, ""),
    slug: place.replace(/^.*\/|\.\w+$/g, ""),
    spec,
    source,
    factsSource: yaml?.source ?? source,
    facts: yaml?.root,
    bodySpan,
    body,
  };
  return { document, findings };
}

type BodyReading = { readonly body?: BodyFacts; readonly findings: readonly Finding[] };

/** Reads the text of a document: the quick way if it is plain, with the parser of the build if not. */
function readBody(source: SourceText, span: Span): BodyReading {
  const plain = readPlainBody(source, span);
  return plain ? { body: plain, findings: [] } : readAnyBody(source, span);
}

/** Reads any text with the parser of the build. */
export function readAnyBody(source: SourceText, span: Span): BodyReading {
  const { root, findings } = parseBody(source, span);
  if (!root) return { findings };
  const found = checkMarkup(source, root, span);
  return { body: collectFacts(source, root, span.start), findings: [...findings, ...found] };
}

function collect<Part extends { readonly findings: readonly Finding[] }>(
  findings: Finding[],
  part: Part,
): Part {
  findings.push(...part.findings);
  return part;
}

function withoutEdit(finding: Finding): Finding {
  return { ...finding, edit: undefined };
}
