import { describe, expect, it } from "vitest";
import { readDocument } from "../read-document";
import { findDocumentSpec } from "../schema/document-types";
import { makeSourceText } from "../source-text";
import { findParagraphs } from "./find-paragraphs";

const FRONT = "---\ntitle: Tea\n---\n";

function find(body: string) {
  const source = makeSourceText("content/posts/x.mdx", FRONT + body);
  const spec = findDocumentSpec("posts/x.mdx");
  if (!spec) throw new Error("There are no posts.");
  const { document } = readDocument(source, "posts/x.mdx", spec);
  return findParagraphs(document).map(({ text, span }) => ({
    text,
    source: source.text.slice(span.start, span.end),
  }));
}

const getTexts = (body: string) => find(body).map(({ text }) => text);

describe("findParagraphs", () => {
  it("takes a paragraph over several lines, and each item of a list", () => {
    expect(
      getTexts("One line\nand another.\n\n- First.\n- Second,\n  longer.\n\n1. Third."),
    ).toEqual(["One line\nand another.", "First.", "Second,\n  longer.", "Third."]);
  });

  it("leaves out headings, code, tables and components", () => {
    const body =
      "## Title\n\n```js\ncode here\n\nmore\n```\n\n| a | b |\n| - | - |\n\n<NextEvent />\n\nText.";
    expect(getTexts(body)).toEqual(["Text."]);
  });

  it("reads what marks leave", () => {
    expect(getTexts('A **bold** [link](/about/) to <EventLink event="x">it</EventLink>.')).toEqual([
      "A bold link to it.",
    ]);
  });

  it("says where each is", () => {
    expect(find("## Title\n\nFirst.\n\n- Second.")).toEqual([
      { text: "First.", source: "First." },
      { text: "Second.", source: "- Second." },
    ]);
  });
});
