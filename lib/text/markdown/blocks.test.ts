import { expect, it } from "vitest";
import { getBlocks } from "./blocks";

it("keeps apart what stands apart, in lists, tables and components", () => {
  const text =
    "## Gifts\n\n- money, *large* or small\n- a venue\n\n| A | B |\n| - | - |\n| c | d |";
  const note = '<Note title="T">\n\n- one\n- two\n\n</Note>';
  expect(getBlocks(`${text}\n\n${note}`)).toEqual([
    ...["Gifts", "money, large or small", "a venue"],
    ...["A", "B", "c", "d", "one", "two"],
  ]);
});
