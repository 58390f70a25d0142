import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { type DocumentSpec, documentSpecs, type TypeSpec } from "../../schema/document-spec";
import { getBaseText, makeBaseFiles, POST_PATH } from "./base-site";
import { checkContent } from "./check-content";
import { getFindings } from "./finding";
import { fixText } from "./fix-text";
import { reportAsAnnotations } from "./report/annotations";
import { isNhsNumber } from "./rules/prose/privacy";

const check = (changes: Readonly<Record<string, string | Uint8Array>>, isLink = false) => {
  const files = makeBaseFiles(changes).map((file) =>
    file.path in changes ? { ...file, isLink } : file,
  );
  return getFindings(
    checkContent({
      files,
      now: Temporal.Instant.from("2026-11-22T09:00:00Z"),
      contentFolder: "content",
      publicFolder: "public",
    }).files,
  );
};

/** Pieces of which mistakes are made. */
const piece = fc.oneof(
  fc.constantFrom(
    ..."---¦---js¦\n¦\r\n¦\r¦\t¦  ¦- ¦: ¦title: x¦topics:¦[¦]¦{¦}¦'¦\"¦“¦<¦>¦<Note>¦</Note>".split(
      "¦",
    ),
    ..."&#0;¦*a¦&a ¦!!js ¦|¦> ¦\u200B¦\u2028¦\uFEFF¦\uFFFD¦#¦![¦](¦`¦~~~¦07700 900123".split("¦"),
    ..."a@b.co¦2026-02-31¦event: 31-leeds¦picture: {src: a, b c}¦=======\n¦1e400".split("¦"),
    "<<<<<<< x\n",
  ),
  fc.string({ maxLength: 6, unit: "binary" }),
);
const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(""));

describe("whatever comes in", () => {
  it.each([POST_PATH, "content/events/30-cardiff.mdx", "content/topics.yaml", "content/site.yaml"])(
    "the check of %s ends, with places that are in the file",
    (path) => {
      const base = getBaseText(path);
      const bytes = fc.oneof(
        fc.uint8Array({ maxLength: 60 }),
        text.map((each) => new TextEncoder().encode(each)),
        fc
          .tuple(text, fc.nat(base.length))
          .map(([each, at]) => new TextEncoder().encode(base.slice(0, at) + each + base.slice(at))),
      );
      fc.assert(
        fc.property(bytes, (input) => {
          const lines = new TextDecoder().decode(input).split(/\r\n?|\n/);
          for (const { path: found, line, column, rule, message } of check({ [path]: input })) {
            // Only the parser's development build asserts, of a component that is open in a link.
            const isAsserted = /Assertion: expected image or link/.test(message);
            expect(rule === "file/unreadable" && !isAsserted ? message : "").toBe("");
            expect(message).not.toMatch(/[\n\u2028]/);
            if (found !== path) continue;
            expect(line).toBeLessThanOrEqual(lines.length);
            expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
          }
        }),
        { numRuns: 60 },
      );
    },
    90_000,
  );

  it.each(documentSpecs.filter(({ place }) => !place.includes("pages")))(
    "values of every kind in every field of $name are refused or taken, not failed on",
    ({ place, fields }) => {
      const path = `content/${place.replace("projects/*/*", "projects/30-cardiff/x").replace("*", "30-x")}`;
      const odd = "5¦x¦true¦[1, [2], {a: 3}]¦{a: {b: 1}}¦[{url: 5}]¦2026-13-41 99:99".split("¦");
      for (const { name } of fields) {
        for (const value of odd) {
          const facts = `${name}: ${value}`;
          const found = check({ [path]: place.endsWith(".mdx") ? `---\n${facts}\n---\n` : facts });
          expect(found.filter(({ rule }) => rule === "file/unreadable")).toEqual([]);
        }
      }
    },
    90_000,
  );

  it("never runs what a file says", () => {
    check({
      [POST_PATH]: "---js\n{ title: globalThis.hasRun = true }\n---\n{globalThis.hasRun = 1}\n",
    });
    expect("hasRun" in globalThis).toBe(false);
  });

  it("refuses links to other files, and files that are too large", () => {
    expect(check({ [POST_PATH]: "" }, true).map(({ rule }) => rule)).toEqual(["file/link"]);
    const large = `${getBaseText(POST_PATH)}${"Hello.\n\n".repeat(30_000)}`;
    expect(check({ [POST_PATH]: large }).map(({ rule }) => rule)).toEqual(["file/size"]);
  });
});

describe("fixText", () => {
  it("changes what is safe to change, and nothing else", () => {
    const windows = "\uFEFF---\r\ntitle: “A: b” \r\n---\r\n\r\nOne  \r\ntwo “three”. \r\n\r\n\r\n";
    expect(fixText(windows, true)).toBe('---\ntitle: "A: b"\n---\n\nOne  \ntwo “three”.\n');
    const fine = "---\ntitle: “A” and b\n---\n\nWe <3 {you}.\n";
    expect(fixText(fine, true)).toBe(fine);
  });

  it("is done after once", () => {
    fc.assert(
      fc.property(text, fc.boolean(), (each, isMarkdown) => {
        const once = fixText(each, isMarkdown);
        expect(fixText(once, isMarkdown)).toBe(once);
      }),
    );
  });
});

describe("the schema", () => {
  const getTexts = (type: TypeSpec | DocumentSpec, name: string): readonly string[] => {
    if ("fields" in type) {
      return type.fields.flatMap((field) => getTexts(field.type, `${name}.${field.name}`));
    }
    if (type.is === "list") return getTexts(type.of, name);
    return type.is === "string" && type.rules.as === undefined ? [name] : [];
  };

  it("says of every address what it is an address of", () => {
    const plain = documentSpecs.flatMap((spec) => getTexts(spec, spec.name));
    expect(
      plain.filter((name) => /(?:url|href|path|offer|\.to|website|video)$/i.test(name)),
    ).toEqual([]);
  });
});

it("writes annotations that no text can break out of", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (message, fix) => {
      const finding = {
        path: "a,b:c",
        line: 1,
        column: 2,
        rule: "x/y",
        severity: "error",
      } as const;
      const written = reportAsAnnotations([{ ...finding, message, fix }]);
      expect(written).toMatch(/^::error file=a%2Cb%3Ac,line=1,col=2,title=x\/y::/);
      expect(written).not.toMatch(/[\r\n]/);
    }),
  );
});

it("knows at most one check digit for any nine digits of an NHS number", () => {
  expect(isNhsNumber("943 476 5919")).toBe(true);
  fc.assert(
    fc.property(fc.stringMatching(/^\d{9}$/), (nine) => {
      const valid = [..."0123456789"].filter((digit) => isNhsNumber(nine + digit));
      expect(valid.length).toBeLessThanOrEqual(1);
    }),
  );
});
