import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitFrontMatter } from "../front-matter";
import { makeSourceText } from "../source-text";
import { readPlainYaml } from "./read-plain-yaml";
import { readAnyYaml } from "./read-yaml";
import type { YamlNode } from "./yaml-node";

/** Expects that facts are read the same both ways, if they are taken for plain. */
function expectSame(text: string): boolean {
  const source = makeSourceText("x.yaml", text);
  const span = { start: 0, end: text.length };
  const plain = readPlainYaml(source, span);
  if (!plain) return false;
  const { root, findings } = readAnyYaml(source, span);
  expect({ text, findings, root: withoutEnds(root) }).toEqual({
    text,
    findings: [],
    root: withoutEnds(plain),
  });
  return true;
}

/** Where maps and lists end, nothing asks that has not the text of their last value. */
function withoutEnds(node: YamlNode | undefined): unknown {
  if (node?.is === "map") {
    const entries = [...node.entries].map(([name, { key, value }]) => [
      name,
      key,
      withoutEnds(value),
    ]);
    return { is: node.is, entries, start: node.span.start };
  }
  if (node?.is === "list") {
    return { is: node.is, items: node.items.map(withoutEnds), start: node.span.start };
  }
  return node;
}

describe("plain facts", () => {
  it("are read as the YAML package reads them", () => {
    const text = [
      "title: Who’s who – a “list” (of 2), it's here",
      "date: 2026-04-25",
      "number: 30",
      "draft: true",
      "topics: [pitching, how-to, A b c]",
      "team: [\"@handle\", 'x', Ann O’Hara]",
      "code:",
      "  - https://example.org/a?b=c#d",
      "  - C#",
      "signUp:",
      "  url: https://example.org/",
      "  opens: 2026-01-28 19:18",
      "links:",
      "- label: One",
      "  url: /about/",
      "- {label: Two, url: https://example.org/}",
      "prizes:",
      "  panel: 2",
      "  latitude: 51.48",
    ].join("\n");
    expect(expectSame(text)).toBe(true);
  });

  it("are most of our own, and all of them are read the same", { timeout: 120_000 }, () => {
    const paths = readdirSync("content", { recursive: true, encoding: "utf8" });
    const read = paths
      .filter((path) => /\.(?:mdx|yaml)$/.test(path))
      .map((path) => {
        const source = makeSourceText(path, readFileSync(join("content", path), "utf8"));
        const { parts } = path.endsWith(".mdx") ? splitFrontMatter(source) : { parts: undefined };
        const { start, end } = parts?.facts ?? { start: 0, end: source.text.length };
        return expectSame(source.text.slice(start, end));
      });
    expect(read.filter(Boolean).length / read.length).toBeGreaterThan(0.8);
  });

  it("are never ones that the package reads otherwise", { timeout: 600_000 }, () => {
    const piece = fc.constantFrom(
      ..."a B é 1 0 12 . , ; : ? ! ' \" “ ( ) [ ] { } - – / % & * # @ | > < = + _ ~ ` ^ \\ $".split(
        " ",
      ),
      " ",
      "  ",
      "\n",
      "\n",
      "\n  ",
      "\n    ",
      "\n- ",
      "\n  - ",
      "\t",
      "a: ",
      "b: ",
      "c:",
      "key: value",
      "\nkey: value",
      "\nlist: [a, b]",
      "\nmap: {a: b, c: d}",
      "\n- a: b",
      "\n  c: d",
      "- ",
      "? ",
      ": ",
      " #x",
      "---",
      "null",
      "true",
      "Yes",
      "~",
      "0x1f",
      "0o7",
      "1e3",
      ".5",
      "1_000",
      "12.50",
      "007",
      "2026-01-28",
      "09:00",
      "https://example.org/",
      "!!x",
      "&x",
      "*x",
      "<<: ",
      "__proto__: x",
    );
    let plain = 0;
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 9 }), (pieces) => {
        if (expectSame(pieces.join(""))) plain += 1;
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 2000) },
    );
    expect(plain).toBeGreaterThan(0);
  });
});
