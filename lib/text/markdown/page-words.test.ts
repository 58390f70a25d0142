import { expect, it } from "vitest";
import { readPageTree } from "./markdown";
import { getPageWords } from "./page-words";

it("keeps apart what stands apart, in lists, tables and components", () => {
  const text =
    "## Gifts\n\n- money, *large* or small\n- a venue\n\n| A | B |\n| - | - |\n| c | d |";
  const note = '<Note title="T">\n\n- one\n- two\n\n</Note>';
  const sentence =
    "H<sub>2</sub>O<br>![A cup](a.jpg) for <EventLink>us</EventLink>.[^1]\n\n[^1]: Or you.";
  expect(getPageWords(readPageTree(`${text}\n\n${note}\n\n${sentence}`))).toBe(
    "Gifts money, large or small a venue A B c d one two H2O A cup for us. Or you.",
  );
});
