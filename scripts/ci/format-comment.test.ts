import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChangeReport, formatComment } from "./format-comment";
import { escapeText, formatLink } from "./markdown";

const ORIGIN = "https://pr-12-previews.example.workers.dev";

const report: ChangeReport = {
  commit: "0123456789abcdef",
  origin: ORIGIN,
  changes: [
    { address: "/about/", kind: "changed", before: "About", after: "About us" },
    { address: "/events/31-leeds/", kind: "added", after: "NHS Hack Day 31: Leeds" },
    { address: "/gone/", kind: "removed", before: "Gone" },
  ],
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
  findings: [{ severity: "warning", path: "content/a.mdx", line: 3, message: "Too long." }],
};

describe("formatComment", () => {
  it("gives the address, the changed pages, the stages of their events, and the findings", () => {
    expect(formatComment(report)).toBe(`### Preview

**<${ORIGIN}/>** shows this change as of 0123456, drafts included.
To see the site at another moment, add \`?at=2026-03-21T10:30\` to the address of any page.

**3 pages differ from main:**

- [/about/](<${ORIGIN}/about/>) ~~About~~ About us
- [/events/31-leeds/](<${ORIGIN}/events/31-leeds/>) new: NHS Hack Day 31&#58; Leeds
- /gone/ **gone**: Gone

**Stages of NHS Hack Day 31&#58; Leeds:**

- [Announced](<${ORIGIN}/events/31-leeds/?at=2027-03-20T08:59:00Z>) at first
- [On now](<${ORIGIN}/events/31-leeds/?at=2027-03-20T09:00:00Z>) from 2027-03-20 09:00 UTC

**The content check says:**

- content/a&#46;mdx
  - Advice, line 3: Too long&#46;
`);
  });

  it("shows what the check says of a change that could not be built", () => {
    const text = formatComment({ ...report, origin: undefined, changes: undefined });
    expect(text).toContain("Commit 0123456 has no preview, because its build failed");
    expect(text).toContain("content/a&#46;mdx\n  - Advice, line 3");
    expect(text).not.toContain("main");
  });

  it("stays short enough for GitHub, whatever a change contains", () => {
    const long = "<script>@everyone".repeat(100);
    const address = `/${"é".repeat(250)}/`;
    const many = <Each>(each: Each) => Array.from({ length: 500 }, () => each);
    const text = formatComment({
      ...report,
      changes: many({ address, kind: "changed", before: long, after: `x${long}` }),
      events: many({ address, name: long, stages: many({ from: null, label: long }) }),
      findings: many({ severity: "error", path: long, line: 1, message: long }),
    });
    expect(text.length).toBeLessThan(65_000);
    expect(text).toContain("The rest is too long");
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

  it("mentions no person and no issue", () => {
    expect(escapeText("@ada #12")).toBe("&#64;\u2060ada &#35;\u206012");
  });
});

describe("formatLink", () => {
  it("always links to the site itself, and cannot be ended by what is in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (address) => {
        const [, target = "", rest] =
          /^\[x\]\(<([^<>\s]*)>\)(.*)$/s.exec(formatLink("x", ORIGIN, address)) ?? [];
        expect(new URL(target).origin).toBe(ORIGIN);
        expect(rest).toBe("");
      }),
    );
  });
});
