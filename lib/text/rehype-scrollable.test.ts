import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { expect, it } from "vitest";
import { rehypeScrollable } from "./rehype-scrollable";

it("lets the keyboard reach what may have to be scrolled, and nothing else", () => {
  const tree = fromHtml("<p>a</p><pre>b</pre><table><tr><td>c</td></tr></table>", {
    fragment: true,
  });
  rehypeScrollable()(tree);
  expect(toHtml(tree)).toBe(
    '<p>a</p><pre tabindex="0">b</pre><table tabindex="0"><tbody><tr><td>c</td></tr></tbody></table>',
  );
});
