import { expect, it } from "vitest";
import { stringifyForHtml } from "./escape-html";

it("lets no text end the script that it is in", () => {
  const text = stringifyForHtml({ name: "</script><script>alert(1)</script><!--" });
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual({ name: "</script><script>alert(1)</script><!--" });
});
