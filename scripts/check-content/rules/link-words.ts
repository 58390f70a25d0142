import type { ReadDocument } from "../document";
import { type Finding, makeFinding, quote } from "../finding";
import type { Site } from "../site";
import { getSlice, type Span } from "../source-text";

/**
 * Words that say nothing to somebody who hears only the links of a page. "Press" and "Visit" alone
 * are names of pages as often as something to do.
 */
const EMPTY_WORDS =
  /^(?!(?:press|visit)[\s.…!»›>→:]*$)(?:(?:please )?(?:click|tap|press|look|go|see|read|find out|learn|download|visit)?(?: it| more| on)?(?: (?:here|this|this link|this page|link|more|details|info(?:rmation)?))?|here|this|this (?:link|page|article|post|site|website|one)|the (?:link|page|site|website)|link|page|website|site|more(?: (?:info(?:rmation)?|details|here))?|read on|continue(?: reading)?|go|open|url|pdf)[\s.…!»›>→:]*$/i;

/** Link texts: every link says where it leads. */
export function checkLinkWords(site: Site): readonly Finding[] {
  return site.documents.flatMap((document) => [
    ...(document.body?.links ?? []).flatMap(({ text, isBare, span }) =>
      isBare ? reportBare(document, span) : checkWords(document, text, span),
    ),
    ...checkButtons(document),
  ]);
}

const ADVICE = "Link the words that say where it leads.";

function checkWords(document: ReadDocument, text: string, span: Span): readonly Finding[] {
  const whole = getSlice(document.source, span);
  const words = text.trim();
  if (words === "") {
    if (/!\[/.test(whole)) return [];
    const message = `${quote(whole)}: the link has no words, so nobody can see or hear it. ${ADVICE}`;
    return [makeFinding(document.source, span, "link/words", message)];
  }
  if (EMPTY_WORDS.test(words)) {
    const message = `${quote(whole)}: “${words}” does not say where the link leads. ${ADVICE}`;
    const label = /^\[[^\]]*\]/.exec(whole)?.[0] ?? whole;
    const at = { start: span.start, end: span.start + label.length };
    const replacement = label === whole ? undefined : "[words that say where it leads]";
    return [makeFinding(document.source, at, "link/words", message, { replacement })];
  }
  if (/^https?:\/\/\S{20,}$|^www\.\S{20,}$/i.test(words)) return reportBare(document, span);
  return [];
}

function reportBare(document: ReadDocument, span: Span): readonly Finding[] {
  const whole = getSlice(document.source, span);
  if (/^\S+@\S+$/.test(whole)) return [];
  const message = `${quote(whole)}: an address is hard to read, and to hear. ${ADVICE}`;
  const target = /^www\./i.test(whole) ? `https://${whole}` : whole;
  const replacement = whole.startsWith("[")
    ? undefined
    : `[words that say where it leads](${target})`;
  return [
    makeFinding(document.source, span, "link/words", message, { severity: "warning", replacement }),
  ];
}

function checkButtons(document: ReadDocument): readonly Finding[] {
  return (document.body?.components ?? []).flatMap(({ name, span }) => {
    if (!/^(?:ButtonLink|EventLink|ProjectLink)$/.test(name)) return [];
    const whole = getSlice(document.source, span);
    const words = /^<[^>]*>([^<]*)<\/\w+>$/.exec(whole)?.[1]?.trim();
    if (words === undefined || words === "" || !EMPTY_WORDS.test(words)) return [];
    const message = `${quote(whole)}: “${words}” does not say where the link leads. ${ADVICE}`;
    return [makeFinding(document.source, span, "link/words", message)];
  });
}
