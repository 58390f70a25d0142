import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitFrontMatter } from "../front-matter";
import { readAnyBody } from "../read-document";
import { makeSourceText } from "../source-text";
import { readPlainBody } from "./read-plain-body";

/** Expects that a text is read the same both ways, if it is taken for plain. */
function expectSame(text: string): boolean {
  const source = makeSourceText("x.mdx", text);
  const span = { start: 0, end: text.length };
  const plain = readPlainBody(source, span);
  if (!plain) return false;
  const { body, findings } = readAnyBody(source, span);
  expect({ text, ...plain, findings: [] }).toEqual({ text, ...body, texts: [], findings });
  return true;
}

describe("a plain text", () => {
  it("is read as the parser of the build reads it", () => {
    const text = [
      "Come & see: 5 °C (or so)! It costs £5, 100%…",
      "## What to bring? A “list”",
      "- **One thing.** And [a link](/about/#x)\n- [hello@x.org](mailto:hello@x.org)\n- `a < {b}`",
      '1. First\n2. Second, see <EventLink event="30-cardiff" />.\n\n### Who\n\n## Who',
      '<Note title="A – “b” & c">\n\n<NextEvent />\n\n*Well*, then.\n\n</Note>'.replace(" & c", ""),
      '<Video href="https://www.youtube.com/watch?v=a_b-c" title="A talk" />',
      "| What | Where |\n|---|:-:|\n| **A [link](/about/)** |  |\n| `x` | *y* z |",
      'See <ProjectLink project="30-cardiff/alac">a project</ProjectLink>, and more\nof it.',
      "```js\nimport x;\n\n  const { a } = <b>;\n``\n```",
    ].join("\n\n");
    expect(expectSame(text)).toBe(true);
  });

  it("is most of our own content, and all of it is read the same", { timeout: 120_000 }, () => {
    const paths = readdirSync("content", { recursive: true, encoding: "utf8" });
    const read = paths
      .filter((path) => path.endsWith(".mdx"))
      .map((path) => {
        const source = makeSourceText(path, readFileSync(join("content", path), "utf8"));
        const { parts } = splitFrontMatter(source);
        return expectSame(source.text.slice(parts?.body.start));
      });
    expect(read.filter(Boolean).length / read.length).toBeGreaterThan(0.8);
  });

  it("is not one whose code may end where nobody here sees it", () => {
    for (const end of ["````", "``` ", " ```", "```\t", "   ```", "> ```", "a ```"]) {
      const text = `\`\`\`js\n${end}\n{alert(1)}\n\`\`\``;
      expect(expectSame(text), end).toBe(false);
    }
  });

  it("is never one that the parser reads otherwise", () => {
    const piece = fc.constantFrom(
      ..."a B é 1 12 . , ; : ? ! ' \" “ ” ( ) - – … / % & = + $ # @ * ** _ ~ ` [ ] ( ) < > { } | \\ ^".split(
        " ",
      ),
      " ",
      "  ",
      "\n",
      "\n\n",
      "\t",
      "a b",
      "- ",
      "1. ",
      "1) ",
      "## ",
      "### ",
      "---",
      "===",
      "**bold**",
      "*em*",
      "`code`",
      "[words](/about/)",
      "[a@b.org](mailto:a@b.org)",
      "![alt](/x.jpg)",
      "[x]: /about/\n",
      "https://example.org/",
      "www.example.org",
      "a@b.org",
      "&amp;",
      "&x",
      "import ",
      "export ",
      "<Note>",
      '<Note title="x">',
      "</Note>",
      "\n\n<Note>\n\n",
      "\n\n</Note>\n\n",
      "\n\n<NextEvent />\n\n",
      "<NextEvent />",
      '<EventLink event="30-cardiff" />',
      '<EventLink event="30-cardiff">it</EventLink>',
      '<ButtonLink href="/tickets">Go</ButtonLink>',
      '<Video href="https://example.org/" title="x" />',
      "[^1]",
      "\n| a | b |\n",
      "|---|:-:|\n",
      "\n| **a** | [b](/about/) |\n|---|---|\n| `c` | *d* |\n",
      "|",
      "**[words](/about/)**",
      "*`code`*",
      "**The [words](/about/) of it.**",
      '**A <EventLink event="30-cardiff">b</EventLink> c**',
      "- [ ] ",
      "> ",
      "```",
      "\n```\n",
      "\n```js\n",
      "\n\n```\na {b} <c\n```\n",
      "\n````\n",
      "\n``` \n",
      "\n ```\n",
      "\n```\t\n",
      "{1}",
    );
    let plain = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        if (expectSame(pieces.join(""))) plain += 1;
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 2000) },
    );
    expect(plain).toBeGreaterThan(0);
  }, 600_000);
});
