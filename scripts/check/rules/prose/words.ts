import { visit } from "unist-util-visit";
import { type CheckedDocument, getPosition, getRange, type Position } from "../../document";

/** A word somebody wrote, and where. */
export type WrittenWord = {
  readonly word: string;
  readonly position: Position;
};

/** What is no prose: addresses, mail, hashtags, names on networks, and whatever has a digit. */
const NOT_PROSE =
  /<[^>\n]*>|\{[{%:#].*?\}|\S*&#?\w+;\S*|\S*[@/\\_]\S*|(?:https?:\/\/|www\.)\S+|[\w.+-]*@[\w.-]+|#\w+|\b[\w-]+\.(?:com|org|uk|net|gov|io|nhs)\b\S*|\S*\d\S*/g;
const WORD = /[\p{Script=Latin}\p{M}]+(?:['’]\p{Script=Latin}+)*/gu;

/** The words of a document's sentences, in facts and body; not of code or other languages. */
export function getWords(document: CheckedDocument): readonly WrittenWord[] {
  const spans: (readonly [start: number, end: number])[] = document.values
    .filter(
      ({ format, path }) => /^(?:prose|contact)$/.test(format ?? "") && !path.includes("welsh"),
    )
    .map(({ node }) => getRange(document, node));
  if (document.body) {
    visit(document.body, (node) => {
      const isForeign =
        node.type === "mdxJsxTextElement" &&
        node.attributes.some((each) => "name" in each && each.name === "lang");
      if (isForeign) return "skip";
      const [start, end] = [node.position?.start.offset, node.position?.end.offset];
      if (node.type === "text" && start !== undefined && end !== undefined)
        spans.push([start, end]);
      return undefined;
    });
  }
  const text = String(document.file.value);
  return spans.flatMap(([start, end]) => {
    const prose = text
      .slice(start, end)
      .replace(NOT_PROSE, (piece) => piece.replace(/[^\n]/g, " "));
    return [...prose.matchAll(WORD)].map(({ index, 0: word }) => ({
      word,
      position: getPosition(document, start + index, start + index + word.length),
    }));
  });
}
