import { Document, isScalar, isSeq, parse, visit } from "yaml";

/** The facts of a document and its text, as the forms hold them: the text is the fact "body". */
export type FactsAndText = Readonly<Record<string, unknown>>;

/** Two lines of three dashes with the facts between them, and the text below. */
const FRONT_MATTER = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n+([\s\S]*))?$/;

/** Readers of dates take them without quotes, too. */
const TIMESTAMP = "tag:yaml.org,2002:timestamp";

/** Longest line of a list in square brackets, in characters. */
const LONGEST_LINE = 100;

/**
 * Reads a document of facts and text.
 *
 * @throws YAMLParseError for facts that cannot be read
 * @example readFactsAndText("---\ntitle: Tips\n---\n\nHello.\n") // { title: "Tips", body: "Hello." }
 */
export function readFactsAndText(file: string): FactsAndText {
  const text = file.replace(/\r\n?/g, "\n").trim();
  const [, facts = "", body = ""] = FRONT_MATTER.exec(text) ?? ["", "", text];
  return { ...parse(facts), body };
}

/** Writes a document of facts and text, in which `&amp;` stays as somebody has written it. */
export function writeFactsAndText({ body = "", ...facts }: FactsAndText): string {
  const text = String(body).replaceAll("&#38;", "&");
  return `---\n${writeFacts(facts)}---\n${text === "" ? "" : `\n${text}\n`}`;
}

/**
 * Writes facts as YAML that every reader takes alike, those of YAML 1.1 included: 09:00 and “no”
 * get quotes. What says nothing is left out: blank fields, and `false`, which is the same.
 *
 * @see https://yaml.org/type/
 * @example writeFacts({ from: "09:00", draft: false }) // 'from: "09:00"\n'
 */
export function writeFacts(facts: FactsAndText): string {
  const document = new Document(leaveOutBlank(facts), {
    version: "1.1",
    customTags: (tags) => tags.filter((tag) => typeof tag === "string" || tag.tag !== TIMESTAMP),
  });
  visit(document, {
    Seq: (_, list) => {
      const width = list.items.reduce<number>(
        (sum, item) => sum + (isScalar(item) ? String(item.value).length + 2 : LONGEST_LINE),
        0,
      );
      if (isSeq(list)) list.flow = width < LONGEST_LINE;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function leaveOutBlank(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(leaveOutBlank).filter((item) => !isBlank(item));
  if (typeof value !== "object" || value === null) return value;
  const facts = Object.entries(value).map(([name, fact]) => [name, leaveOutBlank(fact)] as const);
  return Object.fromEntries(facts.filter(([, fact]) => !isBlank(fact)));
}

const isBlank = (value: unknown): boolean =>
  value === "" ||
  value === null ||
  value === undefined ||
  value === false ||
  (typeof value === "object" && Object.keys(value).length === 0);
