import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { makeBaseFiles } from "../../check/base-site";
import { importRows } from "./import-rows";
import { readSheet } from "./sheet";

const present = {
  files: makeBaseFiles(),
  now: Temporal.Instant.from("2026-11-22T09:00:00Z"),
  contentFolder: "content",
  publicFolder: "public",
};

describe("importRows", () => {
  const importSheet = (text: string, encode = (value: string) => Buffer.from(value)) => {
    const sheet = readSheet(encode(text));
    return importRows(sheet, present, "30-cardiff", ["pitching"]).map(
      ({ row, file, remarks }) => `${row} ${file?.path ?? remarks[0]}`,
    );
  };

  it("makes a project of every row, and refuses a bad one alone", () => {
    const text =
      "Timestamp;What is it called?;Who made it?;Link to the code\n1;Bleep box;Ann, Bo;https://code.example/a\n2;ALAC-a-zam;Cy;\n3;;Di;\n4;Café map;Ed;not an address\n5;Rota;Flo;";
    expect(importSheet(text)).toEqual([
      "2 content/projects/30-cardiff/bleep-box.mdx",
      "3 content/projects/30-cardiff/alac-a-zam.mdx is there already. Edit that file.",
      "4 There is nothing to name the file by. Give it a title.",
      expect.stringContaining("links.code"),
      "6 content/projects/30-cardiff/rota.mdx",
    ]);
  });

  it("reads what Windows exports, and leaves private columns out", () => {
    const bytes = Buffer.from("Project name,Email\nCaf\xe9 map,a@example.org\n", "latin1");
    const sheet = readSheet(bytes);
    expect(sheet.ignored).toEqual(["Email"]);
    expect([...(sheet.rows[0]?.answers ?? [])]).toEqual([["title", "Café map"]]);
  });
});
