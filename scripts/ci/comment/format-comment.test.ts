import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PreviewReport } from "../preview/checked-preview";
import { formatComment, formatReport } from "./format-comment";
import { encodeAddress, escapeText } from "./markdown";
import { formatBytes, formatSizeChange } from "./size-words";
import { getStageLinks } from "./stage-links";

const ORIGIN = "https://pr-12-previews.example.workers.dev";

const report: PreviewReport = {
  commit: "0123456789abcdef",
  isCompared: true,
  changes: {
    pages: [
      { address: "/about/", kind: "changed", before: "About", after: "About us" },
      { address: "/events/31-leeds/", kind: "added", after: "NHS Hack Day 31: Leeds" },
      { address: "/gone/", kind: "removed", before: "Gone" },
    ],
    otherPages: 3,
  },
  sizes: [{ what: "Everything", before: 30_000_000, after: 30_100_000 }],
  bigPages: [
    { what: "/projects/", before: 20_000, after: 20_000 },
    { what: "/about/", before: 13_000, after: 15_000 },
  ],
  facts: {
    findings: [{ severity: "warning", path: "content/a.mdx", line: 3, message: "Too long." }],
    events: [
      {
        address: "/events/31-leeds/",
        name: "NHS Hack Day 31: Leeds",
        stages: [
          { from: null, label: "Announced" },
          { from: "2027-03-20T09:00:00Z", label: "On now" },
        ],
      },
      { address: "/events/30-cardiff/", name: "Cardiff", stages: [{ from: null, label: "Past" }] },
    ],
  },
  pictures: [{ address: "/about/", phoneAfter: "/_preview/0-phone-after.png" }],
  qrCode: "/_preview/qr-code.png",
};

const comment = formatComment({ is: "open", address: ORIGIN, report });

describe("the comment", () => {
  it("gives the address, as a link and for a phone", () => {
    expect(comment).toContain(`**[pr-12-previews.example.workers.dev](${ORIGIN})**`);
    expect(comment).toContain(`src="${ORIGIN}/_preview/qr-code.png"`);
  });

  it("lists changed pages with their titles before and after", () => {
    expect(comment).toContain("**3 pages changed.** 3 pages differ only in looks");
    expect(comment).toContain(`(<${ORIGIN}/about/>) | changed | ~~About~~<br>About us |`);
    expect(comment).toContain("| new | NHS Hack Day 31&#58; Leeds |");
    expect(comment).toMatch(/\| [^|[]*gone[^|]* \| \*\*gone\*\* \| Gone \|/);
  });

  it("shows pictures at both widths, and where there are none", () => {
    expect(comment).toContain(`| Phone | – | <img alt=`);
    expect(comment).toContain("| Desk | – | – |");
  });

  it("links to each stage of each changed event, and of no other", () => {
    expect(comment).toContain(`[Announced](<${ORIGIN}/events/31-leeds/?at=2027-03-20T08:59:00Z>)`);
    expect(comment).toContain(
      `[On now](<${ORIGIN}/events/31-leeds/?at=2027-03-20T09:00:00Z>) from 2027-03-20 09:00 UTC`,
    );
    expect(comment).not.toContain("stages of Cardiff");
  });

  it("tells findings and sizes, and only of big pages that have grown", () => {
    expect(comment).toContain("Advice: content/a&#46;mdx, line 3: Too long&#46;");
    expect(comment).toContain("| Everything | 30.10 MB (+100.0 kB) |");
    expect(comment).toContain("/about/: 15.0 kB (+2.0 kB)");
    expect(comment).not.toContain("20.0 kB");
  });

  it("stays short enough for GitHub, whatever there is", () => {
    const bad = "<script>@everyone".repeat(100);
    const many = <Each>(each: Each) => Array.from({ length: 500 }, () => each);
    const stages = Array.from({ length: 20 }, () => ({ from: null, label: bad }));
    const huge: PreviewReport = {
      ...report,
      changes: {
        pages: many({
          address: `/${"a".repeat(250)}/`,
          kind: "changed",
          before: bad,
          after: `${bad}x`,
        }),
        otherPages: 9,
      },
      bigPages: many({ what: bad, after: 1e6 }),
      facts: {
        findings: many({ severity: "error", path: bad, line: 1, message: bad }),
        events: many({ address: `/${"a".repeat(250)}/`, name: bad, stages }),
      },
    };
    const text = formatComment({ is: "open", address: ORIGIN, report: huge });
    expect(text.length).toBeLessThan(65_000);
  });

  it("says when a preview is gone", () => {
    expect(formatComment({ is: "closed" })).toContain("has been taken down");
  });

  it.each([
    ["failed", "its build failed, or was stopped. See the check “preview build”."],
    ["waiting", "waits until a maintainer has had a look at it."],
  ] as const)("says that the newest commit has no preview: %s", (why, says) => {
    const text = formatComment({ is: "missing", commit: "0123456789abcdef", why });
    expect(text).toContain("The newest commit (0123456) has no preview");
    expect(text).toContain(says);
    expect(text).not.toContain("shows this change");
  });

  it("says why files were refused, in words that are no markup", () => {
    const fault = `"site/<img src=x>@ada](https://evil.example)\n# Hi.txt" has an odd name.`;
    const text = formatComment({ is: "missing", commit: "<b>", why: "refused", fault });
    expect(text).toContain("its files were refused: &#34;site/&#60;img src&#61;x&#62;&#64;");
    expect(text).not.toMatch(/[<>@[\]]|\n# /);
  });

  it("says when there was nothing to compare with", () => {
    const text = formatReport({ ...report, isCompared: false }).join("\n");
    expect(text).toContain("no preview of `main`");
    expect(text).not.toContain("No page says");
  });
});

describe("escapeText", () => {
  it("leaves nothing that GitHub would read as anything but text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const escaped = escapeText(text).replaceAll(/&#\d+;\u2060?/g, "");
        expect(escaped).not.toMatch(/[<>@#[\]()`*_|\\!~:\n\r&"']/);
      }),
    );
  });

  it("mentions nobody and no issue", () => {
    expect(escapeText("@ada #12")).toBe("&#64;\u2060ada &#35;\u206012");
  });
});

describe("encodeAddress", () => {
  it("cannot be ended by what is in it", () => {
    expect(encodeAddress(`${ORIGIN}/a)>"'b|c/`)).toBe(`${ORIGIN}/a%29%3E%22%27b%7Cc/`);
    expect(encodeAddress(`${ORIGIN}/é (2019)/`)).toBe(`${ORIGIN}/%C3%A9%20%282019%29/`);
  });
});

describe("sizes in words", () => {
  it("say bytes, kilobytes and megabytes, and the difference", () => {
    expect([999, 14_250, 1_234_567].map(formatBytes)).toEqual(["999 bytes", "14.3 kB", "1.23 MB"]);
    expect(formatSizeChange({ what: "", before: 2000, after: 1500 })).toBe("1.5 kB (−500 bytes)");
    expect(formatSizeChange({ what: "", before: 1500, after: 1500 })).toBe("1.5 kB (as before)");
    expect(formatSizeChange({ what: "", after: 1500 })).toBe("1.5 kB");
  });
});

describe("getStageLinks", () => {
  it("shows an event of one stage as it is", () => {
    const event = { address: "/events/x/", name: "X", stages: [{ from: null, label: "Past" }] };
    expect(getStageLinks(event, ORIGIN)).toEqual([
      { label: "Past", from: null, address: `${ORIGIN}/events/x/` },
    ]);
  });
});
