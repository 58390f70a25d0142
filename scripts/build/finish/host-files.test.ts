import { describe, expect, it } from "vitest";
import { getHeadersFile, getRedirectsFile } from "./host-files";
import { getRedirectPage } from "./redirect-pages";

describe("getHeadersFile", () => {
  it("locks down every path, and keeps search engines from previews alone", () => {
    const text = getHeadersFile({
      policy: "default-src 'none'",
      ownPolicies: [],
      preview: false,
    });
    expect(text).toMatch(
      /^\/\*\n {2}Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\n/,
    );
    expect(text).not.toContain("noindex");
    expect(getHeadersFile({ policy: "", ownPolicies: [], preview: true })).toContain(
      "  X-Robots-Tag: noindex\n",
    );
  });

  it("gives a page that brings its own policy that one, and keeps search engines from it", () => {
    const ownPolicies = [["/edit/", "default-src 'self'"]] as const;
    expect(getHeadersFile({ policy: "", ownPolicies, preview: false })).toMatch(
      /^\/edit\/\*\n {2}! Content-Security-Policy\n {2}Content-Security-Policy: default-src 'self'; [\s\S]*noindex/m,
    );
  });

  it("refuses a longer line than Cloudflare reads", () => {
    expect(() =>
      getHeadersFile({ policy: "a".repeat(2000), ownPolicies: [], preview: false }),
    ).toThrow("Cloudflare reads 2000");
  });
});

describe("getRedirectsFile", () => {
  it("takes a short link in the capitals that people type", () => {
    expect(getRedirectsFile([], ["/tickets", "/join-slack", "/31-leeds/photos"])).toBe(
      [
        "/Tickets /tickets/ 302",
        "/TICKETS /tickets/ 302",
        "/Join-slack /join-slack/ 302",
        "/Join-Slack /join-slack/ 302",
        "/JOIN-SLACK /join-slack/ 302",
        "/31-Leeds/Photos /31-leeds/photos/ 302",
        "/31-LEEDS/PHOTOS /31-leeds/photos/ 302",
        "",
      ].join("\n"),
    );
  });

  it("has a line for each form of an address", () => {
    expect(getRedirectsFile([{ from: "/why-we're", to: "/posts/why/#faq" }])).toBe(
      [
        "/why-we're /posts/why/#faq 301",
        "/why-we%27re /posts/why/#faq 301",
        "/why-we're/ /posts/why/#faq 301",
        "/why-we%27re/ /posts/why/#faq 301",
        "/why-we're.html /posts/why/#faq 301",
        "/why-we%27re.html /posts/why/#faq 301",
        "",
      ].join("\n"),
    );
  });

  it("refuses more than Cloudflare reads", () => {
    const many = Array.from({ length: 667 }, (_, index) => ({ from: `/${index}`, to: "/a/" }));
    expect(() => getRedirectsFile(many)).toThrow("There would be 2001");
    const long = [{ from: `/${"a".repeat(1000)}`, to: "/b/" }];
    expect(() => getRedirectsFile(long)).toThrow("one too long");
  });
});

describe("getRedirectPage", () => {
  it("redirects at once, says where to, and lets nothing run", () => {
    const page = getRedirectPage({
      to: "/about/#faq",
      canonical: "https://hackday.example/about/",
      title: "About <us> & “you”",
      language: "en-GB",
    });
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/about/#faq">');
    expect(page).toContain('<link rel="canonical" href="https://hackday.example/about/">');
    expect(page).toContain('<a href="/about/#faq">About &lt;us&gt; &amp; “you”</a>');
    expect(page).toContain("script-src 'none'");
  });
});
