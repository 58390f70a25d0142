import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { MDX_COMPONENTS, MDX_ELEMENTS } from "../lib/text/mdx-vocabulary";
import { type ContentInput, checkContent } from "./check-content/check-content";
import { readFiles } from "./check-content/read-files";
import { formatFinding } from "./check-content/report/text";

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
    const findings = checkContent({ ...present, files }).filter(({ path }) => paths.has(path));
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

it("explains every message of the check, and none that there is not", () => {
  const table = guide.slice(guide.indexOf("| Name | What it is about |"));
  const explained = table
    .slice(0, table.indexOf("\n\n"))
    .split("\n")
    .flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([\w/-]+)`/g)])
    .flatMap(([, name]) => name ?? []);
  expect(new Set(explained)).toEqual(new Set(findRules()));
});

it("shows pictures that are there, and small", () => {
  const pictures = [...guide.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => `docs/${path}`);
  expect(pictures.length).toBeGreaterThan(4);
  for (const picture of pictures) {
    expect(existsSync(picture), picture).toBe(true);
    expect(statSync(picture).size).toBeLessThan(100_000);
  }
});

/** Words with a slash in the code of the check that are no names of messages. */
const OTHERS = new Set(["content/events", "content/people", "content/projects"]);

/** The names of all messages, as they stand in the code of the check. */
function findRules(): readonly string[] {
  const code = readdirSync("scripts/check-content", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !/\.test\.ts$|testing/.test(file))
    .map((file) =>
      readFileSync(`scripts/check-content/${file}`, "utf8").replace(/^ *\/?\*.*$/gm, ""),
    );
  const find = (pattern: RegExp) =>
    code.flatMap((text) => [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []));
  const shared = find(/findShared\([\s\S]*?, "(\w+)"(?:, "warning")?,?\s*\)/g);
  const kinds = find(/^type Kind = (.*);$/gm).flatMap((line) => line.match(/\w+/g) ?? []);
  return [
    ...find(/"([a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*)"/g).filter((name) => !OTHERS.has(name)),
    ...find(/RULE = "([a-z-]+)"/g),
    ...find(/"(length|spelling|reading-age)"/g),
    ...shared.map((field) => `duplicate/${field}`),
    ...kinds.map((kind) => `reference/${kind}`),
  ];
}
