import { expect, it } from "vitest";
import { replaceSection } from "./replace-section";

const page = "# Figures\n\nWords.\n\n## Pages\n\nold\n\n### More\n\nold\n\n## Builds\n\nkept\n";

it("replaces one section with all below it, and leaves the others", () => {
  expect(replaceSection(page, "Pages", "new\n")).toBe(
    "# Figures\n\nWords.\n\n## Pages\n\nnew\n\n## Builds\n\nkept\n",
  );
  expect(replaceSection(page, "Builds", "new")).toBe(page.replace("kept", "new"));
});

it("adds a section that is not there yet", () => {
  expect(replaceSection("# Figures\n", "Pages", "new")).toBe("# Figures\n\n## Pages\n\nnew\n");
});

it("changes nothing when done again", () => {
  const once = replaceSection(page, "Pages", "new");
  expect(replaceSection(once, "Pages", "new")).toBe(once);
});
