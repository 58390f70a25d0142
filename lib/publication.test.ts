import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { isPublished } from "./publication";

const today = Temporal.PlainDate.from("2026-11-22");

describe("isPublished", () => {
  it("keeps drafts and days to come off the site", () => {
    expect(isPublished({ draft: true }, today, false)).toBe(false);
    expect(isPublished({ date: "2026-11-23" }, today, false)).toBe(false);
    expect(isPublished({ date: "2026-11-22T00:00:00.000Z" }, today, false)).toBe(true);
    expect(isPublished({}, today, false)).toBe(true);
  });

  it("shows everything in a preview", () => {
    fc.assert(
      fc.property(fc.boolean(), fc.constantFrom("2020-01-01", "2030-01-01"), (draft, date) => {
        expect(isPublished({ draft, date }, today, true)).toBe(true);
      }),
    );
  });
});
