import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PressItems } from "./press-items";

const items = [
  { title: "Codau QR", url: "https://example.org/cy", language: "cy" },
  { title: "QR codes", url: "https://example.org/en", author: "Bo Sample" },
] as const;

describe("PressItems", () => {
  it("says in which language a title is if it is not English (WCAG 3.1.2)", () => {
    expect(renderToStaticMarkup(<PressItems items={items} />)).toBe(
      '<ul class="list-disc pl-5">' +
        '<li><a href="https://example.org/cy" lang="cy">Codau QR</a></li>' +
        '<li><a href="https://example.org/en">QR codes</a>, Bo Sample</li></ul>',
    );
  });
});
