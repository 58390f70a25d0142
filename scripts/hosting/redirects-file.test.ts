import { describe, expect, it } from "vitest";
import { getRedirectsFile } from "./redirects-file";

const getFile = (redirects: readonly { from: string; to: string }[], basePath = "") =>
  getRedirectsFile({ headers: [], redirects, basePath });

describe("getRedirectsFile", () => {
  it("has a line for each form of an address", () => {
    const redirects = [
      { from: "/faq", to: "/about/#faq" },
      { from: "/why-we're", to: "/posts/why/" },
    ];
    expect(getFile(redirects)).toBe(
      [
        "/faq /about/#faq 301",
        "/faq/ /about/#faq 301",
        "/faq.html /about/#faq 301",
        "/why-we're /posts/why/ 301",
        "/why-we%27re /posts/why/ 301",
        "/why-we're/ /posts/why/ 301",
        "/why-we%27re/ /posts/why/ 301",
        "/why-we're.html /posts/why/ 301",
        "/why-we%27re.html /posts/why/ 301",
        "",
      ].join("\n"),
    );
  });

  it("serves under a path", () => {
    expect(getFile([{ from: "/faq", to: "/about/" }], "/day")).toContain(
      "/day/faq /day/about/ 301\n",
    );
  });

  it("refuses more lines than Cloudflare reads", () => {
    const redirects = Array.from({ length: 667 }, (_, index) => ({ from: `/${index}`, to: "/a/" }));
    expect(() => getFile(redirects)).toThrow("2001 lines, and Cloudflare reads 2000");
  });

  it("refuses a longer line than Cloudflare reads", () => {
    expect(() => getFile([{ from: `/${"a".repeat(1000)}`, to: "/b/" }])).toThrow(
      "1009 characters, and Cloudflare reads 1000",
    );
  });
});
