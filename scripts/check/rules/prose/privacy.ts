import { visit } from "unist-util-visit";
import { type CheckedDocument, findText, getPosition, getRange } from "../../document";
import { type Place, refuse, warn } from "../../finding";
import { type CheckedSite, getDocuments } from "../../site";

const MAIL = /(?<![\w.!#$%&'*+/=?^`{|}~-])[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]+(?:\.[\w-]+)+/g;
/** "0.125 (0.05-0.31)" is a result, so at home a number starts with three digits. */
const PHONE = /(?<![\d\w/.-])(?:\+44|0044|\(?0(?=\d{2}))[\d()\s\u00A0.-]{8,16}\d(?![\d\w])/g;
/** Written without a sign, with a space or hyphen, or with the same other sign twice. */
const TEN_DIGITS =
  /(?<![\d.,/_-]|\d[‐‑‒–—])\d{3}(?:[ \u00A0-]?\d{3}[ \u00A0-]?|([ \u00A0]{2}|[ \u00A0]?[-‐‑‒–—.][ \u00A0]?|[\u2009\u202F])\d{3}\1)\d{4}(?![\d_-]|[.,‐‑‒–—]\d)/g;
/** A single digit before a point: a measure, not a part of a number to call. */
const DECIMAL = /(?<!\d)\d\.\d/;
/** Mail for everybody, and names of people, are most likely somebody's own. */
const PERSONAL =
  /^[a-z]+[._][a-z]+\d*@|@(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|me|aol|proton|protonmail|btinternet)\.[a-z.]+$/i;
/** Addresses that belong to an office, not to a person. */
const OFFICE =
  /^(?:git|info|hello|hi|contact|contactus|[ei]nquir(?:y|ies)|office|team|admin|support|help|helpdesk|press|media|mail|post|events?|tickets|bookings?|organi[sz]ers?|sponsors?|sponsorship|volunteers?|conduct|privacy|accessibility|webmaster|postmaster|no-?reply)\w*$/i;
/** Domains that belong to nobody, for examples. */
const EXAMPLE = /(?:^|\.)example\.(?:com|org|net)$|\.(?:example|invalid|test)$/i;
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"')\]]+/gi;

/** Mail addresses and phone numbers of people outside the fields meant for them; NHS numbers. */
export function checkPrivacy(document: CheckedDocument, site: CheckedSite) {
  // Digits in an address mean nothing.
  const text = String(document.file.value).replace(ADDRESS, (each) => "x".repeat(each.length));
  if (!/[@\d]/.test(text)) return;
  const allowed = getAllowedRanges(document);
  const isAllowed = (index: number) =>
    allowed.some(([start, end]) => index >= start && index < end) || isBookNumber(text, index);
  const position = (index: number, whole: string) =>
    getPosition(document, index, index + whole.length);
  checkMail(document, site, text, isAllowed);
  for (const { index, 0: whole } of text.matchAll(PHONE)) {
    if (!isPersonsPhone(whole) || isAllowed(index)) continue;
    const reason = `“${whole.trim()}” looks like a phone number, and everybody could read it here for ever. Take it out. A number for the weekend belongs in conductContact of the event.`;
    refuse(document.file, reason, position(index, whole), "privacy/contact");
  }
  for (const { index, 0: whole } of text.matchAll(TEN_DIGITS)) {
    if (!isNhsNumber(whole) || isBookNumber(text, index)) continue;
    const reason = `“${whole}” could be a real person's NHS number. Take it out. To show what one looks like, write 000 000 0001, which cannot be one.`;
    refuse(document.file, reason, position(index, whole), "privacy/nhs-number");
  }
}

function checkMail(
  document: CheckedDocument,
  site: CheckedSite,
  text: string,
  isAllowed: (index: number) => boolean,
) {
  const { file, body } = document;
  const [facts] = getDocuments(site, "Site");
  const own = ((facts && findText(facts, "email")) ?? "").toLowerCase();
  const report = (whole: string, place: Place) => {
    const address = whole.replace(/^mailto:/i, "").toLowerCase();
    const [name = "", domain = ""] = address.split("@");
    const isKnown = domain === own.split("@")[1] || OFFICE.test(name) || EXAMPLE.test(domain);
    if (isKnown || whole.startsWith("@")) return;
    const isPersonal = PERSONAL.test(address);
    const what = isPersonal ? "looks like" : "may be";
    const reason = `“${whole}” ${what} a person's own e-mail address, and everybody could read it here for ever. ${isPersonal ? "Take it out" : "If it is, take it out"}.`;
    (isPersonal ? refuse : warn)(file, reason, place, "privacy/contact");
  };
  for (const { index, 0: whole } of text.matchAll(MAIL)) {
    // "@name@server.social" is a name on a social network.
    if (text[index - 1] === "@" || isAllowed(index)) continue;
    report(whole, getPosition(document, index, index + whole.length));
  }
  // Signs written in code (&#64;) hide it from nobody who collects addresses.
  if (!body || !text.includes("&")) return;
  visit(body, (node, _, parent) => {
    const value = node.type === "text" ? node.value : node.type === "link" ? node.url : "";
    for (const [whole] of value.matchAll(MAIL)) {
      const place = node.position ?? parent?.position;
      if (place && !text.includes(whole)) report(whole, place);
    }
  });
}

/** Not freephone, nor the numbers of organisations. */
function isPersonsPhone(whole: string): boolean {
  const digits = whole.replace(/\D/g, "").replace(/^(?:0044|44)0?/, "0");
  return (
    !DECIMAL.test(whole) &&
    !whole.includes("\n") &&
    /^0[123578]\d{8,9}$/.test(digits) &&
    !/^0(?:80|3|845|870)/.test(digits)
  );
}

/** Fields in which people are told how to reach somebody. */
const getAllowedRanges = (document: CheckedDocument) =>
  document.values
    .filter(
      ({ format }) => format === "contact" || (document.type === "Person" && format === "link"),
    )
    .map(({ node }) => getRange(document, node));

/** The short numbers of books have ten digits, as phone numbers and NHS numbers have. */
const isBookNumber = (text: string, index: number): boolean =>
  /\bISBN(?:-1[03])?:?\s*$/i.test(text.slice(Math.max(0, index - 20), index));

/**
 * Whether ten digits pass the check of NHS numbers (modulus 11).
 *
 * @param text ten digits, perhaps with spaces or hyphens
 * @see https://www.datadictionary.nhs.uk/attributes/nhs_number.html
 * @example isNhsNumber("943 476 5919") // true
 */
export function isNhsNumber(text: string): boolean {
  const digits = [...text.replace(/\D/g, "")].map(Number);
  if (digits.length !== 10) return false;
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === digits[9];
}
