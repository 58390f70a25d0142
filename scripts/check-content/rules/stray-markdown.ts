import type { ReadDocument } from "../document";
import { type Finding, makeFinding, quote, type Severity } from "../finding";
import type { Site } from "../site";
import { getLine, getPlace, getSlice } from "../source-text";

/** What looks like Markdown and is none, so that people would see the signs. */
export function checkStrayMarkdown(site: Site): readonly Finding[] {
  return site.documents.flatMap(checkDocument);
}

type Stray = {
  readonly pattern: RegExp;
  readonly message: string;
  readonly mend?: (whole: string) => string;
  readonly severity?: Severity;
};

const STRAYS: readonly Stray[] = [
  {
    // Other words in brackets are a remark: "we [sic] (the team) won".
    pattern: /(?<!\\)\[[^\][\n]+\]\s+\((?:http|\/|mailto:|#|www\.)[^)\s]*\)?/g,
    message: "there is a space between ] and (, so this is no link.",
    mend: (whole) => whole.replace(/\]\s+\(/, "]("),
  },
  {
    pattern: /(?<!\\)\[[^\][\n]*\]\([^)\n]*\)?/g,
    message: "this is no link: its address has a space in it, or is not closed.",
    mend: (whole) =>
      whole.replace(
        /\(([^)]*)\)$/,
        (_, address: string) => `(${address.trim().replaceAll(" ", "%20")})`,
      ),
  },
  {
    pattern: /(?<!\\)\[\^[^\][\n]+\]/g,
    message: "there is no footnote of this name. Write it at the end, as [^name]: words.",
  },
  {
    pattern: /(?<!\\)\[[^\][\n]+\]\[[^\][\n]*\]/g,
    message: "there is no address for this link. Write [words](address).",
  },
  {
    pattern: /^#{2,6}[^\s#\\].*$/gm,
    message: "there is no space after the #, so this is no heading.",
    mend: (whole) => whole.replace(/^(#+)/, "$1 "),
  },
  {
    pattern: /(?<![\\*])\*\*(?!\*)/g,
    message:
      "these ** make nothing bold, and people would see them. They stand right before the first word and right after the last.",
    severity: "warning",
  },
];

function checkDocument({ source, body }: ReadDocument): readonly Finding[] {
  return (body?.texts ?? []).flatMap((span) => {
    const text = getSlice(source, span);
    if (!/[[#*]/.test(text)) return [];
    const taken: number[] = [];
    return STRAYS.flatMap(({ pattern, message, mend, severity }) =>
      [...text.matchAll(pattern)].flatMap(({ index, 0: part }) => {
        // An address in it can have become a link by itself, and ended the plain text.
        const whole = matchAt(pattern, source.text, span.start + index) ?? part;
        const { line } = getPlace(source, span.start + index);
        if (taken.includes(line)) return [];
        const at = { start: span.start + index, end: span.start + index + whole.length };
        // A # in the middle of a line is a number, or a tag.
        if (whole.startsWith("#") && !getLine(source, line).startsWith(whole)) return [];
        taken.push(line);
        const shown = whole === "**" ? getLine(source, line) : whole;
        return [
          makeFinding(source, at, "markdown/stray", `${quote(shown)}: ${message}`, {
            replacement: mend?.(whole),
            severity,
          }),
        ];
      }),
    );
  });
}

function matchAt(pattern: RegExp, text: string, start: number): string | undefined {
  const sticky = new RegExp(pattern.source, `${pattern.flags.replace("g", "")}y`);
  sticky.lastIndex = start;
  return sticky.exec(text)?.[0];
}
