import { findHidden } from "../check-characters";
import { type FieldValue, getFieldValues, makeFieldFinding, type ReadDocument } from "../document";
import { type Finding, makeFinding, quote } from "../finding";
import type { Site } from "../site";
import { getSlice, type Span } from "../source-text";
import { quoteForYaml } from "../yaml/line-mistakes";
import { showPath } from "../yaml/yaml-node";

/**
 * Characters that are written as escapes of YAML or references of HTML, to be seen in the file and
 * hidden on the page: the check of the file's own letters cannot see them. One control character
 * in a title makes every feed unreadable.
 */
export function checkHiddenCharacters(site: Site): readonly Finding[] {
  return site.documents.flatMap((document) => [
    ...getFieldValues(document).flatMap((value) => checkValue(document, value)),
    ...checkBody(document),
  ]);
}

const RULE = "file/characters";

function checkValue(document: ReadDocument, { path, node, text }: FieldValue): readonly Finding[] {
  const written = getSlice(document.factsSource, node.span);
  // One that stands in the file itself is told of where the file is read.
  const hidden = [...findHidden(text)].filter(([character]) => !written.includes(character));
  if (hidden.length === 0) return [];
  const clean = [...findHidden(text).keys()].reduce(
    (rest, each) => rest.replaceAll(each, ""),
    text,
  );
  const names = hidden.map(([, name]) => name).join(", ");
  const message = `${showPath(path)}: ${quote(written)} has ${names} in it, written as an escape. Take it out.`;
  const replacement = /[\n\t]/.test(text) ? undefined : quoteForYaml(clean);
  return [makeFieldFinding(document, path, RULE, message, { replacement })];
}

/** References to characters, by number or by name; one after a backslash is plain text. */
const REFERENCE = /(?<!\\)&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]+));/g;

/** Names of hidden characters, and of those that mail addresses are made of. */
const NAMED: Readonly<Record<string, string>> = {
  shy: "\u00AD",
  ZeroWidthSpace: "\u200B",
  NoBreak: "\u2060",
  lrm: "\u200E",
  rlm: "\u200F",
  commat: "@",
  period: ".",
  lowbar: "_",
};

function checkBody(document: ReadDocument): readonly Finding[] {
  const { bodySpan, source } = document;
  if (!bodySpan) return [];
  const text = getSlice(source, bodySpan);
  if (!text.includes("&")) return [];
  return [...text.matchAll(REFERENCE)].flatMap(
    ({ index, 0: reference, 1: ten, 2: sixteen, 3: name }) => {
      const start = bodySpan.start + index;
      const span = { start, end: start + reference.length };
      return isCode(document, span)
        ? []
        : checkReference(document, span, decode(ten, sixteen, name));
    },
  );
}

function isCode({ body }: ReadDocument, { start }: Span): boolean {
  return (body?.code ?? []).some((code) => start >= code.start && start < code.end);
}

/** What a reference stands for: a NUL where no character has that number. */
function decode(decimal?: string, hexadecimal?: string, name = ""): string | undefined {
  if (decimal === undefined && hexadecimal === undefined) {
    return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  }
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : "\u0000";
}

function checkReference(
  document: ReadDocument,
  span: Span,
  character: string | undefined,
): readonly Finding[] {
  if (character === undefined) return [];
  const { source } = document;
  const [name] = findHidden(character).values();
  if (name !== undefined) {
    const message = `${quote(getSlice(source, span))} stands for ${name}, which nobody can see. Take it out.`;
    return [makeFinding(source, span, RULE, message, { replacement: "" })];
  }
  return /[\w.@+-]/.test(character) ? checkAddress(document, span) : [];
}

const MAIL = /[\w.+-]@[\w-]+\.[\w-]/;

/** A mail address of which a sign is written as a reference, which hides it from the check only. */
function checkAddress({ source }: ReadDocument, span: Span): readonly Finding[] {
  const { text } = source;
  const [before = ""] =
    /[^\s<>()[\]"]*$/.exec(text.slice(Math.max(0, span.start - 100), span.start)) ?? [];
  const [after = ""] = /^[^\s<>()[\]"]*/.exec(text.slice(span.end, span.end + 100)) ?? [];
  const whole = { start: span.start - before.length, end: span.end + after.length };
  const written = getSlice(source, whole);
  const plain = written.replace(
    REFERENCE,
    (reference, decimal?: string, hexadecimal?: string, name?: string) =>
      decode(decimal, hexadecimal, name) ?? reference,
  );
  if (!MAIL.test(plain) || MAIL.test(written)) return [];
  const message = `${quote(written)} is a mail address with a sign written in code, which hides it from nobody who collects addresses. Write the sign itself, or take it out.`;
  return [makeFinding(source, whole, "privacy/contact", message)];
}
