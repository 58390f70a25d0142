import type { ReadDocument } from "../document";
import { type Finding, makeFinding } from "../finding";
import type { Site } from "../site";
import { isIsbn } from "./isbn";
import { maskAddresses } from "./mask-addresses";

/** Written without a sign, with a space or hyphen, or with the same other sign twice. */
const TEN_DIGITS =
  /(?<![\d.,/_-]|\d[‐‑‒–—])\d{3}(?:[ \u00A0-]?\d{3}[ \u00A0-]?|([ \u00A0]{2}|[ \u00A0]?[-‐‑‒–—.][ \u00A0]?|[\u2009\u202F])\d{3}\1)\d{4}(?![\d_-]|[.,‐‑‒–—]\d)/g;

/** Numbers that could be somebody's NHS number: ten digits of which the last checks the others. */
export function checkNhsNumbers(site: Site): readonly Finding[] {
  return site.documents.flatMap(checkDocument);
}

function checkDocument({ source }: ReadDocument): readonly Finding[] {
  const text = maskAddresses(source.text);
  return [...text.matchAll(TEN_DIGITS)].flatMap(({ index, 0: whole }) => {
    if (!isNhsNumber(whole) || isIsbn(text, index)) return [];
    const message = `“${whole}” could be a real person's NHS number. Take it out. To show what one looks like, write 000 000 0001, which cannot be one.`;
    return [
      makeFinding(
        source,
        { start: index, end: index + whole.length },
        "privacy/nhs-number",
        message,
        {
          replacement: "000 000 0001",
        },
      ),
    ];
  });
}

/**
 * Whether ten digits pass the check of NHS numbers (modulus 11).
 *
 * @param text ten digits, perhaps with spaces or hyphens
 * @example isNhsNumber("943 476 5919") // true
 */
export function isNhsNumber(text: string): boolean {
  const digits = [...text.replace(/\D/g, "")].map(Number);
  if (digits.length !== 10) return false;
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === digits[9];
}
