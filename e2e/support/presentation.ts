import type { Page } from "@playwright/test";

/** Adds a style sheet over which the page's policy has no say, like a reader's own. */
export const addStyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);

/** Texts that are cut off by the box they are in. */
export const findCutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll("*")]
      .filter((element) => element.checkVisibility() && element.clientWidth > 1)
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        const isClipped = [overflowX, overflowY].some((way) => way === "hidden" || way === "clip");
        // What has a clip path is for screen readers alone.
        const isTooSmall =
          element.scrollHeight > element.clientHeight + 1 ||
          element.scrollWidth > element.clientWidth + 1;
        const text = (element.textContent ?? "").trim();
        return isClipped && clipPath === "none" && isTooSmall && text !== "";
      })
      .map((element) => `${element.tagName}: ${(element.textContent ?? "").trim().slice(0, 40)}`),
  );

/**
 * Words of headings and buttons that take more than one line. Those of more than 20 letters may: a
 * long place name of Wales fits no phone in large letters.
 */
export const findBrokenWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("h1, h2, h3, button, a.rounded-full")]
      .filter((element) => element.checkVisibility())
      .flatMap((element) => {
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const broken: string[] = [];
        const range = document.createRange();
        while (texts.nextNode()) {
          for (const { 0: word, index } of (texts.currentNode.nodeValue ?? "").matchAll(
            /(?<![\p{L}\p{N}’])[\p{L}\p{N}’]{1,20}(?![\p{L}\p{N}’])/gu,
          )) {
            range.setStart(texts.currentNode, index);
            range.setEnd(texts.currentNode, index + word.length);
            const lines = new Set([...range.getClientRects()].map(({ top }) => top));
            if (lines.size > 1) broken.push(word);
          }
        }
        return broken;
      }),
  );

/** Animations, transitions and smooth scrolling. */
export const findMotion = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [
    ...document.getAnimations().map((animation) => animation.id || "an animation"),
    ...[...document.querySelectorAll("*")]
      .filter((element) => Number.parseFloat(getComputedStyle(element).transitionDuration) > 0)
      .map(({ tagName }) => `a transition of ${tagName}`),
    ...(getComputedStyle(document.documentElement).scrollBehavior === "smooth"
      ? ["smooth scrolling"]
      : []),
  ]);
