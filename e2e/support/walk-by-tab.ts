import type { Page } from "@playwright/test";

/** A place that the Tab key stops at. */
export type TabStop = {
  readonly name: string;
  /** What is wrong there: not to be seen, not marked, or hidden behind something. */
  readonly trouble: string | undefined;
};

/** No page is to have more stops than that are looked at. */
const MOST_STOPS = 60;

/**
 * Presses Tab from the top of the page on, and looks at each place it stops at, until it leaves the
 * page or has seen enough of it.
 */
export async function walkByTab(page: Page): Promise<readonly TabStop[]> {
  const stops: TabStop[] = [];
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  });
  for (let count = 0; count < MOST_STOPS; count += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return undefined;
      const style = getComputedStyle(focused);
      // Of a link in a drawing, each part can be hit; the middle of all may be between them.
      const parts = focused instanceof SVGElement ? [focused, ...focused.children] : [focused];
      const boxes = parts.flatMap((part) => [...part.getClientRects()]);
      const isInView = boxes.some(
        ({ top, bottom, width, height }) =>
          width > 1 && height > 1 && bottom > 0 && top < window.innerHeight,
      );
      const isMarked = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
      const isUncovered = boxes.some(({ left, top, width, height }) => {
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        return there !== null && (focused.contains(there) || there.contains(focused));
      });
      const troubles = [
        isInView ? "" : "out of sight",
        isMarked ? "" : "has no outline",
        isUncovered ? "" : "covered by something",
      ].filter(Boolean);
      return {
        name: `${focused.tagName.toLowerCase()} “${(focused.textContent ?? "").trim().slice(0, 40)}”`,
        trouble: troubles.length > 0 ? troubles.join(", ") : undefined,
      };
    });
    if (stop === undefined) break;
    stops.push(stop);
  }
  return stops;
}
