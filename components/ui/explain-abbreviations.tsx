import { Children, cloneElement, isValidElement, type ReactElement, type ReactNode } from "react";
import { type Abbreviations, explainText } from "@/lib/text/abbreviations";

/** Where nothing is explained: code, links and headings. */
const LEFT_ALONE: readonly unknown[] = [
  "a",
  "abbr",
  "code",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "kbd",
  "pre",
];

/** What is explained, and where not. */
export type Explanations = {
  readonly abbreviations: Abbreviations;
  /** Components that make a link of what they hold. */
  readonly links: readonly unknown[];
};

/**
 * A text with each abbreviation explained where it is first used. What components of authors hold
 * between their tags is text too; what they make themselves is not.
 *
 * @param explained abbreviations that were explained before; those of this text are added to it
 */
export function explainAbbreviations(
  text: ReactNode,
  explanations: Explanations,
  explained: Set<string>,
): ReactNode {
  const { abbreviations, links } = explanations;
  if (typeof text === "string") return explainString(text, abbreviations, explained);
  if (Array.isArray(text)) {
    return Children.map(text, (each) => explainAbbreviations(each, explanations, explained));
  }
  if (!hasChildren(text)) return text;
  const { children } = text.props;
  if (text.type === "abbr" && typeof children === "string") explained.add(children);
  if ([...LEFT_ALONE, ...links].includes(text.type)) return text;
  return cloneElement(text, {}, explainAbbreviations(children, explanations, explained));
}

type WithChildren = ReactElement<{ readonly children?: ReactNode }>;

const hasChildren = (node: ReactNode): node is WithChildren =>
  isValidElement<{ readonly children?: ReactNode }>(node) && node.props.children !== undefined;

function explainString(
  text: string,
  abbreviations: Abbreviations,
  explained: Set<string>,
): ReactNode {
  const pieces = explainText(text, abbreviations, explained);
  if (pieces.every(({ means }) => means === undefined)) return text;
  return pieces.map((piece) =>
    piece.means === undefined ? (
      piece.text
    ) : (
      <abbr key={piece.text} title={piece.means}>
        {piece.text}
      </abbr>
    ),
  );
}
