import { toString as getText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { type CheckedDocument, getPosition } from "../../document";
import { quote, refuse } from "../../finding";
import { findHidden } from "../../read/check-characters";

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]+);/;
const MAIL = /[\w.+-]+@[\w-]+\.[\w-]+/;

/** HTML references in a body for characters that nobody can see, or that disguise a mail address. */
export function checkHiddenReferences(document: CheckedDocument) {
  if (!document.body) return;
  const text = String(document.file.value);
  visit(document.body, (node) => {
    const isText = ["paragraph", "heading", "tableCell"].includes(node.type);
    const value = isText ? getText(node) : node.type === "link" ? node.url : undefined;
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (value === undefined || start === undefined || end === undefined) return;
    const written = text.slice(start, end);
    if (!REFERENCE.test(written)) return;
    const position = getPosition(document, start, end);
    const hidden = [...findHidden(value)].find(([character]) => !written.includes(character));
    if (hidden || (value.includes("\uFFFD") && !written.includes("\uFFFD"))) {
      const what = hidden?.[1] ?? "no character at all";
      const reason = `${quote(written)} has a code for ${what}, which nobody can see. Take it out.`;
      refuse(document.file, reason, position, "file/characters");
    }
    if (!MAIL.test(value) || MAIL.test(written)) return;
    const reason = `${quote(written)} is a mail address with a sign written in code, which hides it from nobody who collects addresses. Write the sign itself, or take it out.`;
    refuse(document.file, reason, position, "privacy/contact");
  });
}
