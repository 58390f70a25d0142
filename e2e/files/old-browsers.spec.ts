import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { pageTypes } from "../page-types";
import { getAttribute, getElements, getText } from "../support/parse-page";

/* What Safari 14 and Chrome 90 read: no cascade layers, no colours but sRGB. */
test("old browsers read the styles, and know how large drawings are", async () => {
  for (const { site, path: address } of pageTypes) {
    const [place = ""] = address.split("?");
    const file = place === "/no-such-page/" ? "404.html" : `${place}index.html`;
    const elements = getElements(await readFile(path.join(site.folder, file), "utf8"));
    const css = elements.filter(({ tagName }) => tagName === "style").map(getText);
    expect(css).toHaveLength(1);
    const plain = css[0]?.replace(/@supports[^{]*color-mix[^{]*\{[^{}]*\{[^{}]*\}\}/g, "");
    expect.soft(plain, address).not.toMatch(/@layer|oklch|oklab|color-mix/);
    const drawings = elements.filter(({ tagName }) => tagName === "svg");
    const sizeless = drawings.filter(
      (svg) => !["width", "height"].every((name) => Number(getAttribute(svg, name)) > 0),
    );
    expect
      .soft(
        sizeless.map(({ attrs }) => attrs),
        address,
      )
      .toEqual([]);
  }
});
