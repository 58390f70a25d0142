import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { getSecurityTxt } from "./security-txt";

const contact = { email: "hello@example.org", siteUrl: "https://example.org", language: "en-GB" };

describe("getSecurityTxt", () => {
  it("names the contact and a day less than a year away", () => {
    expect(getSecurityTxt(contact, Temporal.Instant.from("2026-11-22T09:00:00Z"))).toBe(
      [
        "Contact: mailto:hello@example.org",
        "Expires: 2027-11-17T00:00:00Z",
        "Preferred-Languages: en",
        "Canonical: https://example.org/.well-known/security.txt",
        "",
      ].join("\n"),
    );
  });
});
