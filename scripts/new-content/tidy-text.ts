import { findHidden } from "../check/read/check-characters";

/**
 * What somebody typed or pasted, as one line of plain text: no characters that cannot be seen or
 * kept, no line breaks, single spaces, letters in their usual form.
 *
 * @example tidyText("  Bleep\u200B \n box ") // "Bleep box"
 */
export function tidyText(typed: string): string {
  const plain = typed
    .replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, "")
    .replace(/[\p{Cc}\p{Z}]+/gu, " ")
    .normalize("NFC");
  const hidden = [...findHidden(plain).keys()];
  const clean = hidden.reduce((text, each) => text.replaceAll(each, ""), plain);
  return clean.replace(/ +/g, " ").trim();
}
