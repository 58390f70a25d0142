import { expect, it } from "vitest";
import { getAllHeadings, getHeadings } from "./headings";
import { readPageTree } from "./markdown";

it.each([
  ["## H<sub>2</sub>O", "h2o", "H2O"],
  ['## What a <abbr title="doctor">GP</abbr> does', "what-a-gp-does", "What a GP does"],
  ['## Where <EventLink event="1">York</EventLink> is', "where-york-is", "Where York is"],
  ["## ~~Old~~ *new*", "old-new", "Old new"],
  ["## 🎉", "part", "🎉"],
  ["## Main", "main-1", "Main"],
  ["# Related", "related-1", "Related"],
])("the heading of %j has an id and words", (text, id, words) => {
  expect(getHeadings(readPageTree(text))).toEqual([{ id, text: words }]);
});

it("no two things have one id, and a quotation has no part of the text", () => {
  const text = '## Twice\n\n> ## Twice\n\n## Twice\n\n<p id="mine">x</p>\n\n### Mine';
  const tree = readPageTree(text);
  expect(getHeadings(tree).map(({ id }) => id)).toEqual(["twice", "twice-2"]);
  expect(getAllHeadings(tree).map(({ id }) => id)).toEqual([
    ...["twice", "twice-1", "twice-2", "mine-1"],
  ]);
});
