import { describe, expect, it } from "vitest";
import { type Finding, makeFinding } from "../finding";
import { makeSourceText } from "../source-text";
import { reportAsAnnotations } from "./annotations";
import { reportAsJson } from "./json";
import { reportAsText } from "./text";

const error: Finding = {
  rule: "yaml/syntax",
  severity: "error",
  path: "content/posts/x.mdx",
  line: 2,
  column: 1,
  message: "“title: A: b”: a text with a colon in it needs quotes.",
  instead: 'title: "A: b"',
  edit: { start: 4, end: 15, text: 'title: "A: b"' },
};
const warning: Finding = {
  rule: "length",
  severity: "warning",
  path: "content/posts/a,b.mdx",
  line: 3,
  column: 14,
  message: "100% too long.",
  instead: "<Note>\n\n…\n\n</Note>",
};

describe("a report for people", () => {
  it("has a line for each finding, with the corrected line", () => {
    expect(reportAsText([error, warning], 12)).toBe(
      [
        "content/posts/x.mdx:2: “title: A: b”: a text with a colon in it needs quotes. Write instead:",
        '| title: "A: b"',
        "content/posts/a,b.mdx:3: warning: 100% too long. Write instead:",
        "| <Note>",
        "|",
        "| …",
        "|",
        "| </Note>",
        "Checked 12 files: 1 mistake to mend, 1 warning. 1 of them can be mended by: npm run check:content -- --fix",
      ].join("\n"),
    );
  });

  it("keeps the indentation of a corrected line, which means something", () => {
    const [, line] = reportAsText([{ ...error, instead: "  url: …" }], 1).split("\n");
    expect(line).toBe("|   url: …");
  });

  it("begins no line with what is a command in a log of GitHub", () => {
    const text = reportAsText([{ ...error, instead: "::stop::\n  ::add-mask::x" }], 1);
    expect(text).not.toMatch(/^\s*::/m);
  });

  it("offers no line that is there already", () => {
    const source = makeSourceText("x", "a\n  b: c\nd");
    const span = { start: 2, end: 8 };
    expect(makeFinding(source, span, "x", "m", { instead: "  b: c" }).instead).toBeUndefined();
    expect(makeFinding(source, span, "x", "m", { replacement: "  b: c" }).instead).toBeUndefined();
    expect(makeFinding(source, span, "x", "m", { instead: "b: c" }).instead).toBe("b: c");
  });

  it("says that all is well", () => {
    expect(reportAsText([], 1)).toBe("Checked 1 file: all is well.");
  });
});

describe("a report for GitHub", () => {
  it("has a command for each finding, with everything escaped", () => {
    expect(reportAsAnnotations([error, warning]).split("\n")).toEqual([
      '::error file=content/posts/x.mdx,line=2,col=1,title=yaml/syntax::“title: A: b”: a text with a colon in it needs quotes.%0AWrite instead:%0Atitle: "A: b"',
      "::warning file=content/posts/a%2Cb.mdx,line=3,col=14,title=length::100%25 too long.%0AWrite instead:%0A<Note>%0A%0A…%0A%0A</Note>",
    ]);
  });
});

describe("a report for programs", () => {
  it("is JSON with all there is to know", () => {
    const { edit: _, ...shown } = error;
    expect(JSON.parse(reportAsJson([error, warning], 12))).toEqual({
      files: 12,
      errors: 1,
      warnings: 1,
      findings: [
        { ...shown, fixable: true },
        { ...warning, fixable: false },
      ],
    });
  });
});
