import { describe, expect, it } from "vitest";
import { getRedirectPage } from "./redirect-page";
import { getVisibleContent } from "./visible-content";

const page = getRedirectPage({
  to: "/day/about/#faq",
  canonical: "https://hackday.example/about/",
  title: "About <us> & “you”",
  language: "en-GB",
});

describe("getRedirectPage", () => {
  const { metadata, outline } = getVisibleContent(page);

  it("leads on at once, and names the new address to search engines", () => {
    expect(metadata).toContain('<meta http-equiv="refresh" content="0; url=/day/about/#faq">');
    expect(metadata).not.toContain("noindex");
    expect(metadata).toContain('<link rel="canonical" href="https://hackday.example/about/">');
  });

  it("says where to go in words", () => {
    expect(metadata).toContain("<title>This page has moved: About <us> & “you”");
    expect(outline).toContain('      <a href="/day/about/#faq">'.replace("      ", "        "));
    expect(outline).toContain('          "About <us> & “you”"');
  });

  it("allows nothing to run", () => {
    expect(page).toContain("script-src 'none'");
  });
});
