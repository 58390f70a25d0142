import { getFieldValues, type ReadDocument } from "../document";
import type { SourceText, Span } from "../source-text";

/** A word somebody wrote, and where. */
export type WrittenWord = {
  readonly word: string;
  readonly source: SourceText;
  readonly span: Span;
};

/** Fields with sentences in them; the others are names, keys and addresses. */
const PROSE_FIELDS: ReadonlySet<string> = new Set([
  "about",
  "access",
  "bio",
  "childcare",
  "description",
  "heading",
  "label",
  "lead",
  "means",
  "note",
  "notes",
  "reason",
  "recordNotes",
  "strapline",
  "summary",
  "text",
  "travel",
]);

/** What is no prose: code, tags, words in other languages, addresses, names on social networks. */
const NOT_PROSE =
  /^(```|~~~)[\s\S]*?^\1|`[^`\n]*`|<span lang[^>]*>[^<]*<\/span>|<[^>\n]*>|\]\([^)\n]*\)|(?:https?:\/\/|www\.)\S+|[\w.+-]*@[\w.-]+|#\w+|\b[\w-]+\.(?:com|org|uk|net|gov|io|nhs)\b\S*|\S*\d\S*/gm;
const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;

/** The words of a document's sentences, in facts and text. */
export function getWords(document: ReadDocument): readonly WrittenWord[] {
  const { source, factsSource, bodySpan } = document;
  const fields = getFieldValues(document).filter(
    ({ path, type }) =>
      type.is === "string" &&
      PROSE_FIELDS.has(String(path.findLast((step) => typeof step === "string"))),
  );
  return [
    ...fields.flatMap(({ node }) => findWords(factsSource, node.span)),
    ...(document.spec.name === "Post" || document.spec.name === "Page"
      ? getFieldValues(document)
          .filter(({ path }) => path[0] === "title")
          .flatMap(({ node }) => findWords(factsSource, node.span))
      : []),
    ...(bodySpan ? findWords(source, bodySpan) : []),
  ];
}

function findWords(source: SourceText, span: Span): readonly WrittenWord[] {
  const prose = source.text
    .slice(span.start, span.end)
    .replace(NOT_PROSE, (piece) => piece.replace(/[^\n]/g, " "));
  return [...prose.matchAll(WORD)].map(({ index, 0: word }) => ({
    word,
    source,
    span: { start: span.start + index, end: span.start + index + word.length },
  }));
}
