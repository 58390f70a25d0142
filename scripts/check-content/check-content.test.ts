import { describe, expect, it } from "vitest";
import type { FieldSpec } from "./schema/document-spec";
import { documentSpecs } from "./schema/document-types";
import { FIELD_MEANINGS } from "./schema/field-meanings";
import { checkBody, checkChanged, expectGood, show } from "./testing/check-files";

describe("the content check", () => {
  it("finds nothing in a site without a mistake", () => {
    expectGood(checkChanged({}));
  });

  it("finds all mistakes at once, in the order of lines", () => {
    const body = "We <3 you.\n\n{name}\n\n<br>\n\n##Hello\n\n[here](/abuot/)";
    expect(show(checkBody(body))).toEqual([
      "mdx/less-than 9: We \\<3 you.",
      "mdx/code 11: \\{name}",
      "mdx/tag 13: <br />",
      "markdown/stray 15: ## Hello",
      "link/words 17: [words that say where it leads](/about/)",
      "link/broken 17: [words that say where it leads](/about/)",
    ]);
  });

  it("says what a person understands, with the text that is wrong", () => {
    const [finding] = checkBody("Dose <5 ml.");
    expect(finding?.message).toBe("“<5”: a < starts a tag here. Write \\< for the sign itself.");
  });
});

describe("the schema", () => {
  it("has a meaning for every field that holds an address", () => {
    const unknown = documentSpecs.flatMap(({ name, fields }) =>
      getTextFields(fields)
        .filter((field) =>
          /(?:url|href|offer|path|from|website|code|video|presentation|waitingList|repository|\bto)$/i.test(
            field,
          ),
        )
        .filter((field) => FIELD_MEANINGS[name]?.[field] === undefined)
        .map((field) => `${name}.${field}`),
    );
    expect(unknown).toEqual([]);
  });

  it("has every field to which a meaning is given, as text", () => {
    for (const [type, meanings] of Object.entries(FIELD_MEANINGS)) {
      const spec = documentSpecs.find(({ name }) => name === type);
      const texts = getTextFields(spec?.fields ?? []);
      expect(Object.keys(meanings).filter((name) => !texts.includes(name))).toEqual([]);
    }
  });
});

function getTextFields(fields: readonly FieldSpec[], before = ""): readonly string[] {
  return fields.flatMap(({ name, type }) => {
    const inner = type.is === "list" ? type.of : type;
    if (inner.is === "nested") return getTextFields(inner.fields, `${before}${name}.`);
    return inner.is === "string" ? [`${before}${name}`] : [];
  });
}
