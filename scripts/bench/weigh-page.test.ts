import { expect, it } from "vitest";
import { getBytes } from "./compressed-bytes";
import { weighPage } from "./weigh-page";

const files = new Map([
  ["/a.css", "p { color: red }"],
  ["/a.js", "console.log('hello')"],
]);
const weigh = (source: string) => weighPage(source, async (address) => files.get(address));
const length = (text: string) => getBytes(Buffer.from(text)).gzip;

it("counts what stands in the page and what it links, each file once", async () => {
  const page =
    '<!DOCTYPE html><link rel="stylesheet" href="/a.css?v=1"><style>b{}</style><script src="/a.js"></script><script src="/a.js"></script><script nomodule src="/old.js"></script><p>Hello';
  const { css, js, total } = await weigh(page);
  expect(css.gzip).toBe(length("p { color: red }") + length("b{}"));
  expect(js.gzip).toBe(length("console.log('hello')"));
  expect(total.gzip).toBe(
    length(page) + length("p { color: red }") + length("console.log('hello')"),
  );
});

it("counts nothing for a page without styles and scripts", async () => {
  const { html, css, js, total } = await weigh("<!DOCTYPE html><p>Hello");
  expect([css.plain, js.plain]).toEqual([0, 0]);
  expect(total).toEqual(html);
});
