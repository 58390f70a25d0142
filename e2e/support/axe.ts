import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe finds wrong with the page as it is shown now: WCAG 2.2 A and AA, and good practice.
 *
 * @returns one line for each rule that is broken, with the elements at fault
 */
export async function findAxeViolations(page: Page): Promise<readonly string[]> {
  const { violations, passes } = await new AxeBuilder({ page })
    .options({
      runOnly: { type: "tag", values: TAGS },
      // Only violations are described element by element, which is most of the work.
      resultTypes: ["violations"],
    })
    // Everything runs in the page itself: faster, and the site has no frames.
    .setLegacyMode()
    .analyze();
  const { pathname } = new URL(page.url());
  if (passes.length === 0) return [`${pathname}: axe checked nothing`];
  return violations.map(({ id, help, nodes }) => {
    const targets = nodes.map(({ target }) => target.join(" "));
    const others = targets.length > 3 ? ` and ${targets.length - 3} more` : "";
    return `${pathname}: ${id}: ${help}: ${targets.slice(0, 3).join(", ")}${others}`;
  });
}
