import { applyEdits } from "../check-content/apply-edits";
import { checkCharacters } from "../check-content/check-characters";
import { makeSourceText } from "../check-content/source-text";

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
  const source = makeSourceText("", plain);
  const edits = checkCharacters(source).flatMap(({ edit }) => edit ?? []);
  return applyEdits(plain, edits).replace(/ +/g, " ").trim();
}
