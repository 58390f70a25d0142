import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ARTIFACT_LIMITS } from "./artifact-limits";
import { findPathFault } from "./find-path-fault";
import { type ArchiveEntry, makeArchive } from "./make-archive";
import { ArtifactError, unpackArtifact } from "./unpack-artifact";

let home = "";
let folder = "";

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), "artifact-"));
  folder = path.join(home, "a", "b");
  mkdirSync(path.dirname(folder));
});

afterEach(() => rmSync(home, { recursive: true }));

const unpack = (entries: readonly ArchiveEntry[], limits = ARTIFACT_LIMITS) =>
  unpackArtifact(makeArchive(entries), folder, limits);

const page = { name: "site/index.html", data: "<title>Hello</title>" };

describe("an honest archive", () => {
  it("is unpacked", async () => {
    const files = [
      page,
      { name: "site/projects/proms_+ (2019)/index.html", data: "x" },
      { name: "site/blog/why-we're-having-it.html", data: "x" },
      { name: "site/.well-known/security.txt", data: "x" },
      { name: "site/_headers", data: "x" },
      { name: "site/_next/static/media/a.woff2", data: "x" },
      { name: "facts.json", data: "{}" },
    ];
    expect(await unpack([{ name: "site/", mode: 0o40755 }, ...files])).toEqual(
      files.map(({ name }) => name),
    );
    expect(readFileSync(path.join(folder, "site/index.html"), "utf8")).toBe(page.data);
  });

  it("takes the place of what was there", async () => {
    await unpack([page, { name: "site/old.html" }]);
    await unpack([page]);
    expect(readdirSync(path.join(folder, "site"))).toEqual(["index.html"]);
  });
});

const LINK = 0o120777;
const HOSTILE: readonly (readonly [what: string, bad: ArchiveEntry, says: RegExp])[] = [
  ["a path out of the folder", { name: "site/../../../evil.html" }, /invalid relative|leads out/],
  ["a path from the root", { name: "/etc/cron.d/evil.txt" }, /absolute path/],
  ["a path from a disk", { name: "C:/evil.txt" }, /absolute path|root of a disk/],
  ["backslashes", { name: "site\\..\\..\\evil.txt" }, /invalid characters/],
  ["a file beside the site", { name: "wrangler.jsonc" }, /does not belong/],
  [
    "a link to a file",
    { name: "site/a.html", data: "/etc/passwd", mode: LINK },
    /link or a device/,
  ],
  ["a link to a folder", { name: "site/posts", data: "../../..", mode: LINK }, /link or a device/],
  ["a device", { name: "site/a.txt", mode: 0o020666 }, /link or a device/],
  ["a pipe", { name: "site/a.txt", mode: 0o010666 }, /link or a device/],
  ["a Worker", { name: "site/_worker.js" }, /its host reads as an order/],
  ["routes of a Worker", { name: "site/_routes.json" }, /its host reads as an order/],
  ["what we add ourselves", { name: "site/_preview/qr-code.png" }, /its host reads as an order/],
  ["a hidden file", { name: "site/.env" }, /is hidden/],
  ["a hidden folder", { name: "site/.git/config.txt" }, /is hidden/],
  ["a program", { name: "site/setup.exe" }, /kind that the site has not/],
  ["an archive", { name: "site/all.zip" }, /kind that the site has not/],
  ["no kind", { name: "site/all" }, /kind that the site has not/],
  ["a name with a line break", { name: "site/a\nb.html" }, /odd name/],
  ["a name with a zero", { name: "site/a\0.html" }, /odd name/],
  ["a name that turns its letters round", { name: "site/\u202elmth.exe.html" }, /odd name/],
  ["a name of a device", { name: "site/con.html" }, /odd name/],
  ["a name that ends with a dot", { name: "site/a./b.html" }, /odd name/],
  ["an empty name", { name: "site//b.html" }, /odd name/],
  ["a name like an option", { name: "site/ -rf.html" }, /odd name/],
  ["a very long path", { name: `site/${"a".repeat(300)}.html` }, /too long a path/],
  ["a very deep path", { name: `site/${"a/".repeat(20)}b.html` }, /too deep/],
  ["the same name again", { name: "site/index.html" }, /there twice/],
  ["the same name in capitals", { name: "site/INDEX.html" }, /there twice/],
  ["a file that says it is too big", { name: "site/a.png", claimedSize: 3e7 }, /too big/],
  ["a file that is bigger than it says", { name: "site/a.txt", data: "xxxx", claimedSize: 1 }, /./],
  ["an encrypted file", { name: "site/a.txt", flags: 0x801 }, /encrypted/],
  ["a strangely packed file", { name: "site/a.txt", method: 12 }, /packed strangely/],
];

describe("a hostile archive", () => {
  it.each(HOSTILE)("with %s is refused, and leaves nothing", async (_, bad, says) => {
    await expect(unpack([page, bad])).rejects.toThrow(ArtifactError);
    await expect(unpack([page, bad])).rejects.toThrow(says);
    expect(existsSync(folder)).toBe(false);
    expect(readdirSync(home).filter((name) => name !== "a")).toEqual([]);
  });

  it("with thousands of files is refused", async () => {
    const many = Array.from({ length: 5001 }, (_, index) => ({ name: `site/${index}.txt` }));
    await expect(unpack(many, { ...ARTIFACT_LIMITS, files: 5000 })).rejects.toThrow(/5001 files/);
  });

  it("that unpacks to too much is refused, whatever it says of itself", async () => {
    const limits = { ...ARTIFACT_LIMITS, totalBytes: 1_000_000 };
    const big = Buffer.alloc(600_000);
    const two = [
      { name: "site/a.txt", data: big },
      { name: "site/b.txt", data: big },
    ];
    expect(makeArchive(two).length).toBeLessThan(3000);
    await expect(unpack(two, limits)).rejects.toThrow(/unpacks to too much/);
    const liars = two.map((entry) => ({ ...entry, claimedSize: 10 }));
    await expect(unpack(liars, limits)).rejects.toThrow(ArtifactError);
  });

  it("that is no archive is refused", async () => {
    for (const bytes of ["", "PK", "<html>", makeArchive([page]).subarray(0, 60)]) {
      await expect(unpackArtifact(Buffer.from(bytes), folder)).rejects.toThrow(ArtifactError);
    }
  });

  it("never makes anything outside its folder, whatever its names are", async () => {
    const part = fc.constantFrom("..", ".", "site", "a.html", "", "/", "\\", "C:", "é", "\0", "~");
    const name = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join("/"));
    await fc.assert(
      fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 3 }), async (names) => {
        await unpack(names.map((each) => ({ name: each, data: "x" }))).catch((error) => {
          expect(error).toBeInstanceOf(ArtifactError);
        });
        expect(readdirSync(home).filter((each) => each !== "a")).toEqual([]);
        expect(readdirSync(path.join(home, "a")).filter((each) => each !== "b")).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("findPathFault", () => {
  it("lets no path out, and finds each that it lets through within the site", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const name = `site/${text}`;
        if (findPathFault(name, ARTIFACT_LIMITS) !== undefined) return;
        const place = path.resolve("/home/preview", name);
        expect(place.startsWith("/home/preview/site/")).toBe(true);
        expect(path.relative("/home/preview", place)).toBe(name);
      }),
    );
  });
});
