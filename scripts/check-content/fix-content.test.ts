import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkContent } from "./check-content";
import { applyEdits, fixContent, tidyText } from "./fix-content";
import {
  changeFact,
  EVENT_PATH,
  getBaseText,
  makeBaseFiles,
  makePost,
  POST_PATH,
} from "./testing/base-site";
import { NOW } from "./testing/check-files";

const decoder = new TextDecoder();

function fix(changes: Readonly<Record<string, string>>) {
  const files = makeBaseFiles(changes);
  const { changed, findings } = fixContent({
    files,
    now: NOW,
    contentFolder: "content",
    publicFolder: "public",
  });
  const texts = Object.fromEntries(changed.map(({ path, bytes }) => [path, decoder.decode(bytes)]));
  return { texts, findings: findings.filter(({ rule }) => rule !== "file/missing") };
}

describe("--fix", () => {
  it("mends all that is safe, in one go", () => {
    const facts = changeFact(
      "title",
      "title: Hack day: a start",
      changeFact("date", "date: 31/03/2026"),
    );
    const bad = makePost("We \u200B<3 you.  \n\nSee [our page on it](/about) ", facts);
    const windows = `\uFEFF${bad.replace("---", "–––")}`.replaceAll("\n", "\r\n");
    const { texts, findings } = fix({ [POST_PATH]: windows });
    const good = changeFact(
      "title",
      'title: "Hack day: a start"',
      changeFact("date", "date: 2026-03-31"),
    );
    expect(texts).toEqual({
      [POST_PATH]: makePost("We \\<3 you.\n\nSee [our page on it](/about/)", good),
    });
    expect(findings).toEqual([]);
  });

  it("turns the line ends of old Macs into those that the build knows", () => {
    const good = makePost("Hello.\n\nBye.");
    const { texts, findings } = fix({ [POST_PATH]: good.replaceAll("\n", "\r") });
    expect(texts).toEqual({ [POST_PATH]: good });
    expect(findings).toEqual([]);
  });

  it("leaves alone what needs somebody's judgement", () => {
    const { texts, findings } = fix({ [POST_PATH]: makePost("{name} and [here](/abuot/)") });
    expect(texts).toEqual({});
    expect(findings).toHaveLength(3);
  });

  it("changes nothing where nothing is wrong", () => {
    expect(fix({ [EVENT_PATH]: getBaseText(EVENT_PATH) }).texts).toEqual({});
  });

  it("never makes anything worse, and is done after once", () => {
    const piece = fc.constantFrom(
      "<3",
      "\u200B",
      " ",
      "\n",
      "\r\n",
      "{",
      "[a](/about)",
      "---",
      "title: x: y",
      "\t",
      "31/03/2026",
      "text",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const changes = { [POST_PATH]: `${getBaseText(POST_PATH)}\n${pieces.join("")}` };
        const input = { now: NOW, contentFolder: "content", publicFolder: "public" };
        const before = checkContent({ ...input, files: makeBaseFiles(changes) });
        const once = fix(changes);
        expect(once.findings.length).toBeLessThanOrEqual(before.length);
        expect(fix({ ...changes, ...once.texts }).texts).toEqual({});
      }),
      { numRuns: 30, examples: [[["{", "{", "{"]], [["{", "{", "text", "{"]]] },
    );
  }, 120_000);
});

describe("applyEdits", () => {
  it("makes edits from the start, and of two that overlap the first", () => {
    const edits = [
      { start: 4, end: 5, text: "C" },
      { start: 0, end: 3, text: "A" },
      { start: 2, end: 4, text: "B" },
    ];
    expect(applyEdits("abcdef", edits)).toBe("AdCf");
  });
});

describe("tidyText", () => {
  it("takes out spaces at the ends of lines, and keeps those that make a new line", () => {
    expect(tidyText("a  \nb \n\t\nc  \n\n\n", true)).toBe("a  \nb\n\nc\n");
    expect(tidyText("a: 1  \nb: 2", false)).toBe("a: 1\nb: 2\n");
  });
});
