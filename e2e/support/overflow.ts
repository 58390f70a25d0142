import type { Page } from "@playwright/test";

/**
 * What makes a page scroll sideways or is cut off at its edge. What scrolls within itself, such as
 * a wide table, is no fault.
 *
 * @returns a few lines that name the innermost culprits; empty where everything fits
 */
export function findOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const canScroll = (element: Element) =>
      ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
    const isInScroller = (element: Element): boolean =>
      element.parentElement !== null &&
      (canScroll(element.parentElement) || isInScroller(element.parentElement));
    const culprits = [...document.body.querySelectorAll("*")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        return width > 1 && right > clientWidth + 1 && !isInScroller(element);
      });
    const innermost = culprits
      .filter((element) => !culprits.some((other) => other !== element && element.contains(other)))
      .slice(0, 5)
      .map((element) => {
        const { right } = element.getBoundingClientRect();
        const text = (element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 40);
        return `${element.tagName.toLowerCase()} “${text}” ends at ${Math.round(right)} px of ${clientWidth} px`;
      });
    const scrolls = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
    return [...scrolls, ...innermost];
  });
}
