import { describe, expect, it } from "vitest";
import { checkBody, expectGood, show } from "../testing/check-files";

describe("signs that MDX takes for something else", () => {
  it.each([
    ["We <3 you.", "mdx/less-than 9: We \\<3 you."],
    ["If 5 < 6.", "mdx/less-than 9: If 5 \\< 6."],
    ["BP <120", "mdx/less-than 9: BP \\<120"],
    ["x <= y", "mdx/less-than 9: x \\<= y"],
    ["a <- b", "mdx/less-than 9: a \\<- b"],
    ["Dear {name}", "mdx/code 9: Dear \\{name}"],
    ["{}", "mdx/code 9: \\{}"],
    ["An open { brace", "mdx/brace 9: An open \\{ brace"],
    ["A <B, see", "mdx/tag 9: A \\<B, see"],
    ["If x<y then stop.\n\nMore.\n\nIf z>y.", "mdx/less-than 9: If x\\<y then stop."],
    ["If a<b then c>d.", "mdx/less-than 9: If a\\<b then c>d."],
    ["Dear <first name>,", "mdx/less-than 9: Dear \\<first name>,"],
    ["Dear <name>,", "mdx/less-than 9: Dear \\<name>,"],
    ["<Ntoe>\n\nHello.", "mdx/tag 9: <Ntoe>…</Ntoe>"],
    [
      "<https://example.org/a>",
      "mdx/autolink 9: [words that say where it leads](https://example.org/a)",
    ],
    ["<info@example.org>", "mdx/autolink 9: [info@example.org](mailto:info@example.org)"],
    ["One<br>two", "mdx/tag 9: One<br />two"],
    ["<hr>", "mdx/tag 9: <hr />"],
    ["<!-- to do -->", "mdx/comment 9:"],
    ["{/* to do */}", "mdx/comment 9:"],
    ["{% include video.html %}", "mdx/liquid 9:"],
    ["See {{ site.url }}.", "mdx/liquid 9: See ."],
    ["## Hello {#hello}", "mdx/liquid 9: ## Hello"],
    ["Hello.\n{: .lead}", "mdx/liquid 10:"],
    ["{:toc}", "mdx/liquid 9:"],
    ["Text </b> here", "mdx/tag 9: Text  here"],
    ["<Note title=“Hi”>\n\nHello.\n\n</Note>", 'mdx/property 9: <Note title="Hi">'],
    ["<Note title=Hi>\n\nHello.\n\n</Note>", 'mdx/property 9: <Note title="Hi">'],
    ["<Note>\n\nHello.", "mdx/tag 9"],
    ["<NextEvent>", "mdx/tag 9: <NextEvent />"],
    [
      '<Video href="https://example.org/long/path" title="x">',
      'mdx/tag 9: <Video href="https://example.org/long/path" title="x" />',
    ],
    ["A <b>word", "mdx/tag 9: A <b>…</b>word"],
    ["<Note>\n\nHello.\n\n</Nte>", "mdx/tag 13: </Note>"],
    ["<!DOCTYPE html>", "mdx/html 9:"],
    ["import x from 'y'", "mdx/code 9"],
    ["export const a = 1", "mdx/code 9"],
    ["export your data to us", "mdx/code 9"],
    ["import it now", "mdx/code 9"],
  ])("%s", (body, expected) => {
    expect(show(checkBody(body)).map((line) => line.trim())).toContain(expected);
  });

  it("are all found, and nothing else is blamed for them", () => {
    expect(show(checkBody("a <3 b\n\n`{` and {\n\n- <4\n\n> 5 < 6 <7"))).toEqual([
      "mdx/less-than 9: a \\<3 b",
      "mdx/brace 11: `{` and \\{",
      "mdx/less-than 13: - \\<4",
      "mdx/less-than 15: > 5 \\< 6 \\<7",
      "mdx/less-than 15: > 5 \\< 6 \\<7",
    ]);
  });

  it("are quoted as they were written, not as they were covered to read on", () => {
    const told = (body: string) =>
      checkBody(body).flatMap(({ rule, message }) => (rule.startsWith("mdx") ? [message] : []));
    expect(told("{ **<3** }")).toContainEqual(expect.stringContaining("“{ **<3** }”"));
    expect(told("export const a = <3")).toContainEqual(expect.stringContaining("a = <3”"));
    for (const message of told("<b **<name>** {x}\n\n<b {name}>\n\n{ <3 {x} <br>")) {
      expect(message).not.toMatch(/xname|x3|xx/);
    }
  });

  it("leave headings and their links as they were written", () => {
    const findings = checkBody("a <4 and ![<3](#hi-3)\n\n#### Deep <3\n\n## Hi <3\n\n[It](#hi-3)");
    const told = show(findings.filter(({ rule }) => !rule.startsWith("mdx")));
    expect(told.join("\n")).not.toMatch(/x[34]/);
    expect(told.join("\n")).not.toMatch(/link\/fragment/);
  });

  it("does not quote what stands behind an empty line", () => {
    const [found] = checkBody("<Note title=x\n\nSecond.\n\n> Third");
    expect(found?.message).not.toMatch(/Second/);
  });

  it("are all found where several are never closed", () => {
    const mended = "mdx/brace 9: a \\{ b \\{ c \\{ d \\{";
    expect(show(checkBody("a { b { c \\{ d {"))).toEqual([mended, mended, mended]);
  });

  it("names lines of the file, not of the text", () => {
    const [found] = checkBody("<Note>\n\nHello.\n\n</Nte>");
    expect(found?.message).toBe("“</Nte>”: the tag that is open here is <Note>, from line 9 on.");
  });
});

describe("signs that are fine", () => {
  it.each([
    "`<3` and `{name}`",
    "```\n<3 {name}\nimport x\n```",
    "We \\<3 you, \\{name}",
    "5 > 4, and a }",
    "Hello,\nimport it now.",
    "exports and imports",
  ])("%s", (body) => {
    expectGood(checkBody(body));
  });
});
