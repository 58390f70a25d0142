import { findText, getFieldValues, type ReadDocument } from "../document";
import { type Finding, makeFinding } from "../finding";
import { getDocuments, type Site } from "../site";
import type { Span } from "../source-text";
import { isIsbn } from "./isbn";
import { maskAddresses } from "./mask-addresses";

const MAIL = /(?<![\w.!#$%&'*+/=?^`{|}~-])[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]+(?:\.[\w-]+)+/g;
/** "0.125 (0.05-0.31)" is a result, so at home a number starts with three digits. */
const PHONE = /(?<![\d\w/.-])(?:\+44|0044|\(?0(?=\d{2}))[\d()\s\u00A0.-]{8,16}\d(?![\d\w])/g;
/** A single digit before a point: a measure, not a part of a number to call. */
const DECIMAL = /(?<!\d)\d\.\d/;
/** Addresses that belong to an office, not to a person. */
const OFFICE =
  /^(?:info|hello|hi|contact|contactus|enquiries|enquiry|office|team|admin|support|help|helpdesk|press|media|events?|tickets|bookings?|organisers?|organizers?|sponsors?|sponsorship|volunteers?|conduct|privacy|accessibility|webmaster|postmaster|noreply|no-reply)$/i;
/** Domains that belong to nobody, for examples. */
const EXAMPLE = /(?:^|\.)example\.(?:com|org|net)$|\.(?:example|invalid|test)$/i;

/** Mail addresses and phone numbers of people, outside the fields meant for them. */
export function checkContactDetails(site: Site): readonly Finding[] {
  const own = getOwnMail(site);
  return site.documents.flatMap((document) => {
    const allowed = getAllowedSpans(document);
    const text = maskAddresses(document.source.text);
    return [...findMail(document, text, own, allowed), ...findPhones(document, text, allowed)];
  });
}

type OwnMail = { readonly address: string; readonly domain: string };

function getOwnMail(site: Site): OwnMail {
  const [facts] = getDocuments(site, "Site");
  const address = ((facts && findText(facts, "email")) ?? "").toLowerCase();
  return { address, domain: address.split("@")[1] || new URL(site.url).hostname };
}

function findMail(
  document: ReadDocument,
  text: string,
  own: OwnMail,
  allowed: readonly Span[],
): readonly Finding[] {
  return [...text.matchAll(MAIL)].flatMap(({ index, 0: whole }) => {
    const address = whole.replace(/^mailto:/i, "").toLowerCase();
    const [name = "", domain = ""] = address.split("@");
    if (
      address === own.address ||
      domain === own.domain ||
      OFFICE.test(name) ||
      EXAMPLE.test(domain)
    )
      return [];
    if (isInside(index, allowed) || isHandle(document.source.text, index, whole)) return [];
    const message = `“${whole}” looks like a person's own e-mail address, and everybody could read it here for ever. Take it out, or give ${own.address || "the address of the site"}.`;
    return [report(document, index, whole, message, own.address || undefined)];
  });
}

/** "@name@server.social" is a name on a social network. */
function isHandle(text: string, index: number, whole: string): boolean {
  return text[index - 1] === "@" || whole.startsWith("@");
}

function findPhones(
  document: ReadDocument,
  text: string,
  allowed: readonly Span[],
): readonly Finding[] {
  return [...text.matchAll(PHONE)].flatMap(({ index, 0: whole }) => {
    if (DECIMAL.test(whole) || isIsbn(text, index)) return [];
    const digits = whole.replace(/\D/g, "").replace(/^(?:0044|44)0?/, "0");
    if (digits.length < 10 || digits.length > 11 || !/^0[123578]/.test(digits)) return [];
    // Freephone and the numbers of organisations.
    if (/^0(?:80|3|845|870)/.test(digits) || whole.includes("\n") || isInside(index, allowed))
      return [];
    const message = `“${whole.trim()}” looks like a phone number, and everybody could read it here for ever. Take it out. A number for the weekend belongs into conductContact of the event.`;
    return [report(document, index, whole, message)];
  });
}

function report(
  { source }: ReadDocument,
  start: number,
  whole: string,
  message: string,
  replacement?: string,
): Finding {
  return makeFinding(source, { start, end: start + whole.length }, "privacy/contact", message, {
    replacement,
  });
}

/** Fields in which people are told how to reach somebody. */
function getAllowedSpans(document: ReadDocument): readonly Span[] {
  // Where a line was mended to read on, places in the facts are those of another text.
  if (document.factsSource !== document.source) return [];
  return getFieldValues(document).flatMap(({ meaning, node }) => {
    const isPersonsOwn = document.spec.name === "Person" && meaning === "link";
    return meaning === "contact" || isPersonsOwn ? [node.span] : [];
  });
}

function isInside(offset: number, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => offset >= start && offset < end);
}
