import { appendFile, cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getBrowser } from "../../find-browser";
import { listFiles } from "../../finish/list-files";
import { FIXTURE_PREVIEW, FIXTURE_SITE } from "../../sites";
import { makeArchive } from "../artifact/make-archive";
import { unpackArtifact } from "../artifact/unpack-artifact";
import { formatComment } from "../comment/format-comment";
import { assertPreview } from "./assert-preview";
import type { PreviewReport } from "./checked-preview";
import { placePictures } from "./picture-files";
import type { PreviewFacts } from "./preview-facts";
import { reportPreview } from "./report-preview";
import { takePictures } from "./take-pictures";

/*
 * From a real pair of builds to the comment: the preview of main, and that of a change to it.
 */

const home = await mkdtemp(path.join(tmpdir(), "preview-"));
const main = path.join(home, "main");
const preview = path.join(home, "preview");
const ORIGIN = "https://pr-12-previews.example.workers.dev";

const facts: PreviewFacts = {
  findings: [],
  events: [
    {
      address: "/events/03-dundee/",
      name: "Example Hack Day 3: Dundee",
      stages: [
        { from: null, label: "Announced" },
        { from: "2027-01-18T19:00:00Z", label: "Sign-up open" },
      ],
    },
  ],
};

async function archive(folder: string, more: PreviewFacts): Promise<Buffer> {
  const files = await Promise.all(
    (await listFiles(folder)).map(async (file) => ({
      name: `site/${file}`,
      data: await readFile(path.join(folder, file)),
    })),
  );
  return makeArchive([...files, { name: "facts.json", data: JSON.stringify(more) }]);
}

async function change(file: string, edit: (html: string) => string): Promise<void> {
  const place = path.join(preview, "site", file);
  const html = await readFile(place, "utf8");
  expect(edit(html)).not.toBe(html);
  await writeFile(place, edit(html));
}

let report: PreviewReport;

beforeAll(async () => {
  const packed = await archive(FIXTURE_PREVIEW, facts);
  await unpackArtifact(packed, main);
  await unpackArtifact(packed, preview);
  await change("events/03-dundee/index.html", (html) => html.replace("</h1>", " (moved)</h1>"));
  await change("about/index.html", (html) =>
    html.replace(/<title>[^<]*/, "<title>All about us").replace("<body", "<body class=x"),
  );
  await change("posts/index.html", (html) => html.replace("<body", "<body class=x"));
  await mkdir(path.join(preview, "site/new"));
  await cp(path.join(preview, "site/about/index.html"), path.join(preview, "site/new/index.html"));
  await rm(path.join(preview, "site/posts/a-short-note"), { recursive: true });
  report = await reportPreview({ preview, main }, "0123456789");
});

afterAll(() => rm(home, { recursive: true, force: true }));

describe("a preview", () => {
  it("passes the check of its archive as it was built, file for file", async () => {
    expect(await listFiles(path.join(main, "site"))).toEqual(await listFiles(FIXTURE_PREVIEW));
    await assertPreview(path.join(main, "site"));
  });

  it("is none if search engines may find it", async () => {
    await expect(assertPreview(FIXTURE_SITE)).rejects.toThrow(/this is no preview/);
  });

  it.each([
    ["_headers", "/about/\n  Set-Cookie: a=b\n"],
    ["_headers", "/about/\n! X-Robots-Tag\n"],
    ["_redirects", "/_preview/qr-code.png /fake.png 200\n"],
  ])("is none if its %s asks for more than ours: %j", async (file, lines) => {
    const folder = path.join(home, "greedy");
    await cp(FIXTURE_PREVIEW, folder, { recursive: true });
    await appendFile(path.join(folder, file), lines);
    await expect(assertPreview(folder)).rejects.toThrow(`${file}, line `);
    await rm(folder, { recursive: true });
  });
});

describe("what a change does", () => {
  it("is found page by page", () => {
    expect(report.changes.pages).toEqual([
      expect.objectContaining({ address: "/about/", kind: "changed", after: "All about us" }),
      expect.objectContaining({ address: "/events/03-dundee/", kind: "changed" }),
      { address: "/new/", kind: "added", after: "All about us" },
      { address: "/posts/a-short-note/", kind: "removed", before: expect.stringMatching(/./) },
    ]);
    expect(report.changes.otherPages).toBe(1);
  });

  it("is nothing between a build and itself", async () => {
    const same = await reportPreview({ preview: main, main }, "0");
    expect(same.changes).toEqual({ pages: [], otherPages: 0 });
    for (const { before, after } of same.sizes) expect(after).toBe(before);
  });

  it("is told in the comment, with the stages of the event that changed", () => {
    const comment = formatComment({ is: "open", address: ORIGIN, report });
    expect(comment).toContain("**4 pages changed.** 1 page differs only in looks");
    expect(comment).toContain(`(<${ORIGIN}/events/03-dundee/?at=2027-01-18T19:00:00Z>)`);
    expect(comment).toMatch(/~~.*About.*~~<br>All about us/);
    expect(comment).toMatch(/\| Everything \| [\d.]+ MB \([+−]/);
  });

  it("is shown in pictures, at both widths, before and after", async () => {
    const [after, before] = [path.join(preview, "site"), path.join(main, "site")];
    const into = path.join(home, "pictures");
    const pages = report.changes.pages.filter(({ address }) => /about|new/.test(address));
    await takePictures(pages, { after, before, into, browser: getBrowser() });
    const pictures = await placePictures(pages, into, after);
    expect(pictures).toEqual([
      {
        address: "/about/",
        phoneBefore: "/_preview/0-phone-before.png",
        phoneAfter: "/_preview/0-phone-after.png",
        deskBefore: "/_preview/0-desk-before.png",
        deskAfter: "/_preview/0-desk-after.png",
      },
      {
        address: "/new/",
        phoneAfter: "/_preview/1-phone-after.png",
        deskAfter: "/_preview/1-desk-after.png",
      },
    ]);
    const sizes = await Promise.all(
      Object.values(pictures[0] ?? {})
        .filter((file) => file?.endsWith(".png"))
        .map(async (file) => (await stat(path.join(after, file ?? ""))).size),
    );
    expect(sizes).toHaveLength(4);
    for (const size of sizes) expect(size).toBeGreaterThan(5000);
  });
});
