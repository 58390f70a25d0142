import { expect, it } from "vitest";
import { getMarkdownTable } from "./markdown-table";

it("aligns words to the left and figures to the right", () => {
  const table = getMarkdownTable({
    columns: ["page", "requests"],
    rows: [
      ["home", 2],
      ["a | b", "1,000"],
      ["post", "–"],
    ],
  });
  expect(table).toBe(
    [
      "| page   | requests |",
      "| ------ | -------: |",
      "| home   |        2 |",
      "| a \\| b |    1,000 |",
      "| post   |        – |",
      "",
    ].join("\n"),
  );
});

it("refuses a row that does not fit", () => {
  expect(() => getMarkdownTable({ columns: ["a", "b"], rows: [["only one"]] })).toThrow(
    "1 cells for 2 columns: only one",
  );
});
