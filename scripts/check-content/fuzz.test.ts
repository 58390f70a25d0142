import fc from "fast-check";
import { bundleMDX } from "mdx-bundler";
import { getMDXComponent } from "mdx-bundler/client";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import rehypeHighlight from "rehype-highlight";
import rehypeSlug from "rehype-slug";
import remarkGfm from "remark-gfm";
import { describe, expect, it } from "vitest";
import { MDX_COMPONENTS } from "../../lib/text/mdx-vocabulary";
import { type Dictionary, loadDictionary } from "./spelling/dictionary";
import { EVENT_PATH, getBaseText, makePost, PAGE_PATH, POST_PATH } from "./testing/base-site";
import { checkChanged } from "./testing/check-files";

/*
 * Valid files with things done to them: cut, doubled, mixed, and sprinkled with what breaks MDX and
 * YAML. Whatever the check lets pass has to be read, compiled and rendered as the build does it.
 */

const NASTY = [
  "<",
  ">",
  "{",
  "}",
  "<3",
  "{name}",
  "{{x}}",
  "{% x %}",
  "<br>",
  "<br />",
  "<Note>",
  "</Note>",
  "\n\n<Note>\n\n",
  "\n\n</Note>\n\n",
  "<NextEvent />",
  '<EventLink event="30-cardiff" />',
  "<!--",
  "-->",
  "<b>",
  "</b>",
  "<a.b />",
  "<x:y />",
  "<>",
  "</>",
  "import x from 'x'\n",
  "\n\nexport const a = 1\n\n",
  "```",
  "`",
  "~~~",
  "**",
  "_",
  "[",
  "](",
  ")",
  "![",
  "[^1]",
  "\n[^1]: x\n",
  "|",
  "\n| a | b |\n|---|---|\n",
  "- ",
  "\n- [ ] x\n",
  "1. ",
  "\n> ",
  "# ",
  "\n## ",
  "\n---\n",
  "---",
  "---js",
  "...",
  ": ",
  "'",
  '"',
  "\\",
  "&amp;",
  "&#x;",
  "*x",
  "&x ",
  "!!x ",
  "%",
  "@",
  "\t",
  "    ",
  " ",
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "\u0000",
  "\u200B",
  "\uFEFF",
  "\uD83D",
  "🧪",
  "é",
  "null",
  "yes",
  "2026-02-31",
  "09:00",
  "? ",
  "<<: ",
  "__proto__: x\n",
  "https://example.org/<x>",
  "www.example.org",
  "a@b.org",
  "javascript:alert(1)",
];

const base = [
  getBaseText(POST_PATH),
  getBaseText(EVENT_PATH),
  getBaseText(PAGE_PATH),
  makePost(
    [
      "## One\n\n### Two\n\n- a\n- b\n  - c\n\n1. x\n\n> quote\n\n",
      "| a | b |\n|---|---|\n| **1** | `2` |\n\n```js\nconst a = {};\n```\n\n",
      '<Figure src="/pictures/team.jpg" alt="Two people" />\n\nH<sub>2</sub>O[^1]\n\n[^1]: Water.\n\n',
      '<ButtonLink href="/tickets">Get a ticket</ButtonLink>\n\n',
      '<Video href="https://www.youtube.com/watch?v=x" title="A talk" />\n\n<Schedule />\n',
    ].join(""),
  ),
];

type Mutation = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (text: string, where: number) => Math.floor(where * text.length);
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.constantFrom(...NASTY)).map(
    ([where, piece]): Mutation =>
      (text) =>
        text.slice(0, at(text, where)) + piece + text.slice(at(text, where)),
  ),
  fc.tuple(place, place).map(
    ([from, length]): Mutation =>
      (text) =>
        text.slice(0, at(text, from)) + text.slice(at(text, from) + Math.floor(length * 30)),
  ),
  fc.tuple(place, place, place).map(
    ([from, length, to]): Mutation =>
      (text) => {
        const piece = text.slice(at(text, from), at(text, from) + Math.floor(length * 60));
        return text.slice(0, at(text, to)) + piece + text.slice(at(text, to));
      },
  ),
  fc.tuple(place, fc.string({ unit: "binary", maxLength: 4 })).map(
    ([where, piece]): Mutation =>
      (text) =>
        text.slice(0, at(text, where)) + piece + text.slice(at(text, where)),
  ),
);

const mutated = fc
  .tuple(fc.constantFrom(...base), fc.array(mutation, { minLength: 1, maxLength: 6 }))
  .map(([text, mutations]) => mutations.reduce((result, mutate) => mutate(result), text));

const stubs = Object.fromEntries(
  Object.keys(MDX_COMPONENTS).map((name) => [
    name,
    ({ children, ...properties }: { children?: React.ReactNode } & Record<string, unknown>) => {
      if (Object.values(properties).some((value) => typeof value !== "string")) {
        throw new Error(`${name} was given something that is no text.`);
      }
      return createElement("div", null, children);
    },
  ]),
);

/** Reads, compiles and renders as Contentlayer and the pages do. */
async function build(text: string): Promise<string> {
  const { code, frontmatter, errors } = await bundleMDX({
    source: text,
    mdxOptions: (options) => ({
      ...options,
      remarkPlugins: [...(options.remarkPlugins ?? []), remarkGfm],
      rehypePlugins: [...(options.rehypePlugins ?? []), rehypeSlug, rehypeHighlight],
    }),
  });
  expect(errors).toEqual([]);
  expect(Object.keys(frontmatter)).toContain("title");
  return renderToStaticMarkup(createElement(getMDXComponent(code), { components: stubs }));
}

describe("whatever is done to a valid file", () => {
  const runs = Number(process.env.FUZZ_RUNS ?? 150);

  it("is checked without failing or hanging, and passes only if it can be built", async () => {
    let built = 0;
    await fc.assert(
      fc.asyncProperty(mutated, async (text) => {
        const findings = checkChanged({ [POST_PATH]: text });
        expect(findings.filter(({ rule }) => rule === "file/unreadable")).toEqual([]);
        for (const { line, column, message } of findings) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(message).not.toMatch(/undefined|NaN|\n/);
        }
        if (findings.some(({ severity, path }) => severity === "error" && path === POST_PATH))
          return;
        built += 1;
        const html = await build(text);
        expect(html).not.toMatch(/<script|<iframe|javascript:|\son\w+=/i);
      }),
      { numRuns: runs },
    );
    expect(built).toBeGreaterThan(runs / 20);
  }, 600_000);

  it("is checked without failing whatever its bytes are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(checkChanged({ [POST_PATH]: bytes }).length).toBeGreaterThan(0);
        checkChanged({ "content/topics.yaml": bytes, "public/pictures/x.jpg": bytes });
      }),
      { numRuns: runs },
    );
  }, 600_000);

  it.each([
    ["brackets", "[".repeat(5000)],
    ["quotes of quotes", "> ".repeat(3000)],
    ["braces", "{".repeat(5000)],
    ["tags", "<b>".repeat(2000)],
    ["open signs", "<3 ".repeat(2000)],
    ["stars", "*a ".repeat(5000)],
    ["links", "[a](".repeat(3000)],
    ["backticks", "` `` ".repeat(3000)],
    ["mail", "a@".repeat(5000)],
    ["digits", "0 ".repeat(5000)],
    ["one word", "a".repeat(100_000)],
    ["entities", "&amp;".repeat(5000)],
    ["comments", "<!--".repeat(2000)],
    ["liquid", "{% ".repeat(2000)],
    ["spaces in a tag", `<Video href="https://example.org/"${" ".repeat(100_000)}loop="x" />`],
  ])(
    "ends in good time: %s",
    (_, body) => {
      expectQuick([makePost(body), makePost("Hello.", `title: ${body}`)]);
    },
    60_000,
  );

  it("ends in good time: a line of dashes in the facts", () => {
    const dashes = `${"–".repeat(60_000)}x`;
    expectQuick([`${dashes}\n${base[0]}`, makePost("Hello.", `title: A\n${dashes}`)]);
  }, 60_000);

  it("ends in good time: lines that all start at another place", () => {
    const depths = Array.from({ length: 40 }, (_, depth) => `${" ".repeat(depth)}a:`);
    const plain = Array.from({ length: 1500 }, (_, index) => `b${index}: c`);
    const mistakes = Array.from({ length: 30 }, () => `"d": "e" f`);
    expectQuick([makePost("Hello.", [...depths, ...plain, ...mistakes].join("\n"))]);
  }, 60_000);

  it("ends in good time: long words that no dictionary knows", async () => {
    const words = new URL("./spelling/words.txt", import.meta.url);
    const dictionary = await loadDictionary(words);
    const many = Array.from({ length: 300 }, (_, index) => `${"qx".repeat(12)}${toWord(index)}`);
    expectQuick([makePost("ab".repeat(2500)), makePost(many.join(" "))], dictionary);
  }, 60_000);
});

/** Letters for a number. */
const toWord = (number: number): string =>
  [...String(number)].map((digit) => "bcdfghjklm"[Number(digit)]).join("");

/** Expects that each text is checked, as that of a post, and that all of it takes a few seconds. */
function expectQuick(texts: readonly string[], dictionary?: Dictionary): void {
  const before = process.cpuUsage();
  for (const text of texts) {
    expect(() => checkChanged({ [POST_PATH]: text }, dictionary)).not.toThrow();
  }
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(10);
}
