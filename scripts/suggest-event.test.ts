import { describe, expect, it } from "vitest";
import { suggestEvent } from "./suggest-event";

const keys = ["06-cardiff", "29-belfast", "30-cardiff", "nhshdx-gloucester"];

describe("suggestEvent", () => {
  it.each([
    ["30-cardif", "Did you mean “30-cardiff”?"],
    ["29-Belfats", "Did you mean “29-belfast”?"],
    ["30", "Did you mean “30-cardiff”?"],
    ["Gloucester", "Did you mean “nhshdx-gloucester”?"],
    ["cardiff", "Did you mean one of these? 06-cardiff, 30-cardiff"],
    ["zzz", "To see them all: npm run stages"],
    ["", "To see them all: npm run stages"],
  ])("says of “%s”: %s", (asked, advice) => {
    expect(suggestEvent(asked, keys)).toBe(`There is no event “${asked}”. ${advice}`);
  });
});
