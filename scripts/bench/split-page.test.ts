import { expect, it } from "vitest";
import { splitPage } from "./split-page";

it("weighs styles and scripts apart, and leaves data with the page", () => {
  const page =
    '<!DOCTYPE html><head><style>p{color:red}</style><script>go()</script></head><body><p>Hello</p><script src="/a.js"></script><script type="application/ld+json">{"a":1}</script></body>';
  expect(splitPage(page)).toEqual({
    css: "p{color:red}",
    js: "go()",
    html: '<!DOCTYPE html><head><style></style><script></script></head><body><p>Hello</p><script src="/a.js"></script><script type="application/ld+json">{"a":1}</script></body>',
  });
});
