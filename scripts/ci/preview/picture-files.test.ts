import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PageChange } from "../changes/compare-pages";
import { listPictureFiles, placePictures } from "./picture-files";

const changes: readonly PageChange[] = [
  { address: "/about/", kind: "changed", before: "About", after: "About us" },
  { address: "/new/", kind: "added", after: "New" },
];
const PNG = Buffer.from("89504e470d0a1a0a00", "hex");

let home = "";
let from = "";
let site = "";

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), "pictures-"));
  [from, site] = [path.join(home, "from"), path.join(home, "site")];
  await mkdir(from);
  await mkdir(site);
});

afterEach(() => rm(home, { recursive: true }));

describe("listPictureFiles", () => {
  it("has one for each device and time at which a page was there", () => {
    expect(listPictureFiles(changes).map(({ file }) => file)).toEqual([
      "0-phone-before.png",
      "0-phone-after.png",
      "0-desk-before.png",
      "0-desk-after.png",
      "1-phone-after.png",
      "1-desk-after.png",
    ]);
  });

  it("ends after six pages", () => {
    const many = Array.from({ length: 9 }, () => changes).flat();
    expect(new Set(listPictureFiles(many).map(({ file }) => file[0])).size).toBe(6);
  });
});

describe("placePictures", () => {
  it("places those that are there, and says where", async () => {
    await writeFile(path.join(from, "0-phone-after.png"), PNG);
    await writeFile(path.join(from, "1-desk-after.png"), PNG);
    expect(await placePictures(changes, from, site)).toEqual([
      { address: "/about/", phoneAfter: "/_preview/0-phone-after.png" },
      { address: "/new/", deskAfter: "/_preview/1-desk-after.png" },
    ]);
    expect(await readdir(path.join(site, "_preview"))).toEqual([
      "0-phone-after.png",
      "1-desk-after.png",
    ]);
  });

  it("places nothing else, whatever is there", async () => {
    await writeFile(path.join(from, "qr-code.png"), PNG);
    await writeFile(path.join(from, "_headers"), "/*\n  Set-Cookie: a=b\n");
    await writeFile(path.join(from, "0-phone-after.png"), "<script>");
    await writeFile(path.join(home, "secret"), PNG);
    await symlink(path.join(home, "secret"), path.join(from, "0-phone-before.png"));
    await writeFile(path.join(from, "0-desk-after.png"), Buffer.concat([PNG, Buffer.alloc(5e6)]));
    expect(await placePictures(changes, from, site)).toEqual([]);
    expect(await readdir(path.join(site, "_preview"))).toEqual([]);
  });

  it("does without, if none were drawn", async () => {
    expect(await placePictures(changes, path.join(home, "missing"), site)).toEqual([]);
  });
});
