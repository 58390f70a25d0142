import { expect, it } from "vitest";
import { linkStyles } from "./link-styles";

it("moves the styles to a file, and says so where they stood", () => {
  const page =
    '<!DOCTYPE html><html><head><meta http-equiv="Content-Security-Policy" content="x"><style>p{}</style><title>T</title></head><body></body></html>';
  expect(linkStyles(page, "/_next/a.css")).toEqual({
    html: '<!DOCTYPE html><html><head><link rel="stylesheet" href="/_next/a.css"><title>T</title></head><body></body></html>',
    css: "p{}",
  });
});
