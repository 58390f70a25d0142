import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { FactValue } from "./facts";
import { tidyText } from "./tidy-text";
import { writeText, writeValue } from "./write-value";

describe("writeText", () => {
  it.each([
    ["ALAC-a-zam", "ALAC-a-zam"],
    ["It’s here, at last!", "It’s here, at last!"],
    ["30-cardiff", "30-cardiff"],
    ["https://ti.to/nhshackday/30-cardiff/", "https://ti.to/nhshackday/30-cardiff/"],
    ["2026-01-28 19:18", "2026-01-28 19:18"],
    ["Bleep: the film", '"Bleep: the film"'],
    ['Say "hi" \\o/', '"Say \\"hi\\" \\\\o/"'],
    ["@handle", '"@handle"'],
    ["Yes", '"Yes"'],
    ["09:00", '"09:00"'],
    ["1e5", '"1e5"'],
    ["#1", '"#1"'],
  ])("%s", (text, expected) => {
    expect(writeText(text)).toBe(expected);
  });
});

const arbitraryText = fc
  .oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("yes", "null", "1_000", "12:30:00", "- a", "a: b", "a #b", "---", "=", "<<"),
  )
  .map(tidyText)
  .filter((text) => text !== "");

const { value: arbitraryValue } = fc.letrec<{ value: FactValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    arbitraryText,
    fc.integer(),
    fc.boolean(),
    fc.array(
      tie("value").filter((value) => !Array.isArray(value)),
      { minLength: 1 },
    ),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie("value"), {
      minKeys: 1,
      noNullPrototype: true,
    }),
  ),
}));

it.each(["1.2", "1.1"] as const)(
  "reads back the same in YAML %s",
  { timeout: 30_000 },
  (version) => {
    fc.assert(
      fc.property(arbitraryValue, (value) => {
        // A field called "y" is true in old YAML, but no field is.
        const text = `fact:${writeValue(value, "")}\n`;
        if (/^\s*(?:- )*(?:y|n|no|on|yes|off|true|null|false):/m.test(text)) return;
        expect(parse(text, { version, merge: false })).toEqual({ fact: value });
      }),
    );
  },
);
