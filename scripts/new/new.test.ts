import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { makeBaseFiles } from "../check/base-site";
import { isSound } from "../check/run-check";
import { makeDocument } from "./document";
import { checkNewFile, importProjects } from "./import-projects";
import { KINDS, type KindName } from "./kinds";
import { readSheet } from "./sheet";

const present = {
  files: makeBaseFiles(),
  now: Temporal.Instant.from("2026-11-22T09:00:00Z"),
  contentFolder: "content",
  publicFolder: "public",
};

const DESCRIPTION =
  "What people asked us before they came for the first time, and what we say to each of them.";

describe("makeDocument", () => {
  it.each<[KindName, Record<string, string>, string]>([
    [
      "post",
      {
        title: "Café: what’s new?",
        description: DESCRIPTION,
        date: "2026-04-25",
        authors: "sam-jones",
        topics: "pitching",
      },
      "posts/cafe-what-s-new.mdx",
    ],
    [
      "event",
      {
        number: "31",
        city: "Cardiff",
        start: "2027-05-01",
        end: "2027-05-02",
        organisers: "Ann, Bo",
        "signUp.url": "https://tickets.example/",
        "signUp.opens": "2027-03-01 19:00",
      },
      "events/31-cardiff.mdx",
    ],
    [
      "project",
      {
        event: "30-cardiff",
        title: "Bleep",
        summary: "A film.",
        topics: "pitching",
        team: "Ann, Bo",
        "links.code": "https://code.example/a",
      },
      "projects/30-cardiff/bleep.mdx",
    ],
    [
      "supporter",
      {
        name: "The Lunch Shop",
        url: "https://lunch.example/",
        "gave.event": "30-cardiff",
        "gave.what": "Lunch: soup",
      },
      "supporters/the-lunch-shop.yaml",
    ],
    ["person", { name: "Zoë Ó", role: "Organiser" }, "people/zoe-o.yaml"],
  ])("makes a %s that passes the check", (name, answers, path) => {
    const file = makeDocument(KINDS[name], new Map(Object.entries(answers)));
    expect(file.path).toBe(path);
    const findings = checkNewFile(file, present);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("leaves what is wrong to the check", () => {
    const answers = { name: "A shop", url: "javascript:alert(1)" };
    const file = makeDocument(KINDS.supporter, new Map(Object.entries(answers)));
    expect(isSound({ findings: checkNewFile(file, present) })).toBe(false);
  });
});

describe("importProjects", () => {
  const importSheet = (text: string, encode = (value: string) => Buffer.from(value)) => {
    const sheet = readSheet(encode(text));
    return importProjects(sheet, present, "30-cardiff", ["pitching"]).map(
      ({ row, file, remarks }) => `${row} ${file?.path ?? remarks[0]}`,
    );
  };

  it("makes a project of every row, and refuses a bad one alone", () => {
    const text =
      "Timestamp;What is it called?;Who made it?;Link to the code\n1;Bleep box;Ann, Bo;https://code.example/a\n2;ALAC-a-zam;Cy;\n3;;Di;\n4;Café map;Ed;not an address\n5;Rota;Flo;";
    expect(importSheet(text)).toEqual([
      "2 projects/30-cardiff/bleep-box.mdx",
      "3 content/projects/30-cardiff/alac-a-zam.mdx is there already. Edit that file.",
      "4 There is nothing to name the file by. Give it a title.",
      expect.stringContaining("links.code"),
      "6 projects/30-cardiff/rota.mdx",
    ]);
  });

  it("reads what Windows exports, and leaves private columns out", () => {
    const bytes = Buffer.from("Project name,Email\nCaf\xe9 map,a@example.org\n", "latin1");
    const sheet = readSheet(bytes);
    expect(sheet.ignored).toEqual(["Email"]);
    expect([...(sheet.rows[0]?.answers ?? [])]).toEqual([["title", "Café map"]]);
  });
});
