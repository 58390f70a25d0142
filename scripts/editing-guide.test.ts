import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { MDX_COMPONENTS, MDX_ELEMENTS } from "../lib/text/mdx-vocabulary";
import { type ContentInput, checkContent } from "./check/check-content";
import { getFindings } from "./check/finding";
import { readFiles } from "./check/read/read-files";
import { formatFinding } from "./check/report/text";

/* What docs/editing.md tells editors holds: its examples pass, its lists are whole. */

const guide = readFileSync("docs/editing.md", "utf8");

/** Code blocks that say which file they are. */
const examples = [...guide.matchAll(/^```\w+ title=(\S+)\n([\s\S]*?)^```$/gm)].map(
  ([, path = "", text = ""]) => ({ path, text }),
);

describe("examples in the guide for editors", () => {
  it("are there for every kind of document", () => {
    const folders = examples.map(({ path }) => path.split("/")[1]);
    expect(new Set(folders)).toEqual(
      new Set(["posts", "events", "projects", "supporters", "pages", "people"]),
    );
  });

  it("pass the check, in place of the files they are named after", async () => {
    const present: ContentInput = {
      files: await readFiles(process.cwd(), ["content", "public"]),
      now: Temporal.Now.instant(),
      contentFolder: "content",
      publicFolder: "public",
    };
    const paths = new Set(examples.map(({ path }) => path));
    const encoder = new TextEncoder();
    const files = [
      ...present.files.filter(({ path }) => !paths.has(path)),
      ...examples.map(({ path, text }) => ({ path, bytes: encoder.encode(text) })),
    ];
    const findings = getFindings(checkContent({ ...present, files }).files).filter(({ path }) =>
      paths.has(path),
    );
    expect(findings.map(formatFinding)).toEqual([]);
  }, 60_000);
});

describe("the vocabulary in the guide for editors", () => {
  it.each(Object.entries(MDX_COMPONENTS))("has <%s> with its properties", (name, component) => {
    const row = guide.split("\n").find((line) => line.startsWith(`| \`<${name}`)) ?? "";
    expect(row).not.toBe("");
    for (const property of Object.keys(component.properties)) {
      expect(row).toContain(`\`${property}\``);
    }
  });

  it("has the elements that may stand in a sentence, and no others", () => {
    const sentence = /A few words of HTML[^\n]*/.exec(guide)?.[0] ?? "";
    const named = [...sentence.matchAll(/<(\w+)/g)].map(([, name]) => name);
    expect(named.sort()).toEqual(Object.keys(MDX_ELEMENTS).sort());
  });
});

it("explains every message of the check", () => {
  const table = guide.slice(guide.indexOf("| Name | What it is about |"));
  const explained = table
    .slice(0, table.indexOf("\n\n"))
    .split("\n")
    .flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([\w/-]+)`/g)])
    .flatMap(([, name]) => name ?? []);
  expect(findRules().filter((rule) => !explained.includes(rule))).toEqual([]);
});

it("shows pictures that are there, and small", () => {
  const pictures = [...guide.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => `docs/${path}`);
  expect(pictures.length).toBeGreaterThan(4);
  for (const picture of pictures) {
    expect(existsSync(picture), picture).toBe(true);
    expect(statSync(picture).size).toBeLessThan(100_000);
  }
});

/** The names of all messages of the cases of the check. */
function findRules(): readonly string[] {
  return readdirSync("scripts/check/cases", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("expected.txt"))
    .map((file) => readFileSync(`scripts/check/cases/${file}`, "utf8"))
    .flatMap((text) => [...text.matchAll(/^\S.*? (?:error|warning) ([a-z/-]+): /gm)])
    .flatMap(([, rule]) => rule ?? []);
}
