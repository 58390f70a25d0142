import { describe, expect, it } from "vitest";
import { sanitiseSvg } from "./sanitise-svg";

const clean = (inside: string, attributes = "") =>
  sanitiseSvg(
    Buffer.from(`<?xml version="1.0"?><svg viewBox="0 0 9 9" ${attributes}>${inside}</svg>`),
  );

describe("sanitiseSvg", () => {
  it("keeps what draws", () => {
    const drawing =
      '<g fill-rule="evenodd"><path d="M0 0h9v9z" stroke-width="2" fill="#b01048" /></g>';
    expect(clean(drawing)).toBe(
      `<svg viewBox="0 0 9 9" xmlns="http://www.w3.org/2000/svg">${drawing}</svg>`,
    );
    expect(clean('<linearGradient id="a"></linearGradient>')).toContain("<linearGradient id=");
  });

  it("drops what runs, links or loads", () => {
    for (const bad of [
      "<script>alert(1)</script>",
      '<path onclick="alert(1)" d="M0 0"/>',
      '<a href="https://example.org/"><path d="M0 0"/></a>',
      '<image href="https://example.org/a.png"/>',
      '<use href="https://example.org/a.svg#b"/>',
      "<foreignObject><iframe src='https://example.org'></iframe></foreignObject>",
      "<style>@import 'https://example.org/a.css'</style>",
      '<rect fill="url(https://example.org/a#b)"/>',
      '<animate attributeName="href" to="javascript:alert(1)"/>',
    ]) {
      expect(clean(bad), bad).not.toMatch(/example\.org|alert|script|onclick|iframe/);
    }
    expect(clean("", 'onload="alert(1)"')).not.toContain("alert");
  });

  it("refuses what is no SVG", () => {
    expect(() => sanitiseSvg(Buffer.from("<p>Hello</p>"))).toThrow(/no <svg>/);
  });
});
