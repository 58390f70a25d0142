import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { findPreviewMark, isPublished } from "./publication";

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

describe("findPreviewMark", () => {
  it("says why a document is not live yet", () => {
    expect(findPreviewMark({ draft: true, date: "2027-05-03" }, today)).toBe("Draft");
    expect(findPreviewMark({ date: "2027-05-03T00:00:00.000Z" }, today)).toBe("From 3 May 2027");
    expect(findPreviewMark({ date: "2026-11-22" }, today)).toBeUndefined();
  });

  it("marks exactly what the live site leaves out", () => {
    const days = fc.integer({ min: -400, max: 400 }).map((add) => today.add({ days: add }));
    fc.assert(
      fc.property(fc.option(fc.boolean()), fc.option(days), (draft, day) => {
        const document = { draft: draft ?? undefined, date: day?.toString() };
        const isLive = isPublished(document, today, false);
        expect(findPreviewMark(document, today) === undefined).toBe(isLive);
      }),
    );
  });
});
