import type { Temporal } from "temporal-polyfill";

/** Who hears about security problems of the site. */
export type SecurityContact = {
  readonly email: string;
  /** Address of the site, without a slash at the end. */
  readonly siteUrl: string;
  /** BCP 47 tag of the language to write in. */
  readonly language: string;
};

/** RFC 9116 recommends less than a year. */
const DAYS_GOOD = 360;

/**
 * The text of /.well-known/security.txt (RFC 9116). It expires 360 days after the day of the
 * build, so it never does while the site is rebuilt, and two builds of one day are alike.
 *
 * @example getSecurityTxt(contact, Temporal.Instant.from("2026-11-22T09:00:00Z"))
 * // "Contact: mailto:hello@example.org\nExpires: 2027-11-17T00:00:00Z\n…"
 */
export function getSecurityTxt(contact: SecurityContact, now: Temporal.Instant): string {
  const expires = now.toZonedDateTimeISO("UTC").startOfDay().add({ days: DAYS_GOOD });
  return [
    `Contact: mailto:${contact.email}`,
    `Expires: ${expires.toInstant().toString()}`,
    `Preferred-Languages: ${contact.language.split("-")[0] ?? contact.language}`,
    `Canonical: ${contact.siteUrl}/.well-known/security.txt`,
    "",
  ].join("\n");
}
