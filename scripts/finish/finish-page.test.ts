import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { readClientModules } from "./client-modules";
import { formatPolicy, getHash } from "./content-security-policy";
import { type FinishedPage, finishPage, type PageContext } from "./finish-page";
import { getSpeculationRules } from "./speculation-rules";
import { assertSameContent } from "./visible-content";

const FIXTURES = "scripts/finish/fixtures";
const CSS = "body{color:#222}\n";

let context: PageContext;

beforeAll(async () => {
  context = {
    modules: await readClientModules(`${FIXTURES}/build`),
    styleSheets: new Map([["/_next/static/chunks/2q3lvrtex5j0r.css", CSS]]),
    basePath: "",
  };
});

const read = (file: string) => readFile(`${FIXTURES}/export/${file}`, "utf8");

const finish = async (file: string): Promise<FinishedPage> =>
  finishPage(await read(file), file, context);

describe("finishPage", () => {
  it.each(["index.html", "reading/index.html", "404.html", "counter/index.html"])(
    "leaves what %s says as it is",
    async (file) => {
      const { html } = await finish(file);
      expect(() => assertSameContent(source(file), html, file)).not.toThrow();
    },
  );

  const sources = new Map<string, string>();
  const source = (file: string) => sources.get(file) ?? "";
  beforeAll(async () => {
    for (const file of ["index.html", "reading/index.html", "404.html", "counter/index.html"]) {
      sources.set(file, await read(file));
    }
  });

  it("takes out all of the runtime, and nothing else", async () => {
    const { html, clientComponents } = await finish("reading/index.html");
    expect(clientComponents).toEqual([]);
    expect(html).not.toMatch(/_next\/|TURBOPACK|<!--|\.push\(/);
    expect(html).toContain("Today is the 1st of many days, in self.__next_f of all places.");
    expect(html).toContain("<pre>\n\n  two\n    spaces</pre>");
    expect(html).toContain('<p hidden="">Hidden for now</p>');
    expect(html).toContain('<script>document.documentElement.dataset.stage="announced"</script>');
    expect(html).toContain('<script type="application/ld+json">{"@context"');
    expect(html).toContain('<script src="/scripts/filter-1f49dcbe.js" type="module"></script>');
    expect(html).toContain('<link rel="preload" href="/drawing.svg" as="image"/>');
    expect(html).toContain('href="https://elsewhere.example/?a=1&amp;b=2"');
  });

  it("puts the styles into the page, once", async () => {
    const { html } = await finish("reading/index.html");
    expect(html.split("<style>")).toHaveLength(2);
    expect(html).toContain(`<style>${CSS}</style>`);
  });

  it("states the policy of the page before anything it concerns", async () => {
    const { html, policy } = await finish("reading/index.html");
    const stated = formatPolicy(policy);
    expect(html).toContain(
      `<head><meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="${stated}">`,
    );
    const scripts = [
      "'self'",
      getHash('document.documentElement.dataset.stage="announced"'),
      getHash(getSpeculationRules("")),
    ].sort();
    expect(stated.split("; ")).toEqual([
      "default-src 'none'",
      `script-src ${scripts.join(" ")}`,
      `style-src ${getHash(CSS)}`,
      "img-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
      "connect-src 'self'",
    ]);
  });

  it("adds the rules for fetching the next page", async () => {
    const { html } = await finish("index.html");
    const rules = getSpeculationRules("");
    expect(html).toContain(`<script type="speculationrules">${rules}</script></head>`);
  });

  it("knows the title", async () => {
    expect((await finish("reading/index.html")).title).toBe("Reading – Hack Day");
  });

  it("leaves the runtime in a page that renders a client component", async () => {
    const { html, clientComponents, policy } = await finish("counter/index.html");
    expect(clientComponents).toEqual(["[project]/mini/app/counter/counter.tsx"]);
    const before = source("counter/index.html");
    const scripts = (text: string) => text.match(/<script(?! type="speculationrules")[^>]*>/g);
    expect(scripts(html)).toEqual(scripts(before));
    expect(html).toContain('<link rel="stylesheet" href="/_next/static/chunks/2q3lvrtex5j0r.css"');
    expect(policy.get("style-src")).toEqual(new Set(["'self'"]));
    expect(policy.has("require-trusted-types-for")).toBe(false);
    for (const [, script = ""] of before.matchAll(/<script(?: id="_R_")?>(.+?)<\/script>/gs)) {
      expect(policy.get("script-src")).toContain(getHash(script));
    }
  });

  it("puts the path of the site before addresses on it", async () => {
    const based = {
      ...context,
      basePath: "/day",
      styleSheets: new Map([["/day/_next/static/chunks/2q3lvrtex5j0r.css", CSS]]),
    };
    const exported = source("reading/index.html").replaceAll("/_next/", "/day/_next/");
    const { html } = finishPage(exported, "reading/index.html", based);
    expect(html).not.toContain("_next/");
    expect(html).toContain('<form hidden="" action="/day/search/">');
    expect(html).toContain('<a href="/day/counter/">');
    expect(html).toContain('<script src="/day/scripts/filter-1f49dcbe.js" type="module">');
    expect(html).toContain('href="https://elsewhere.example/?a=1&amp;b=2"');
    expect(html).toContain('"href_matches":["/day/","/day/*/"]');
  });
});

describe("finishPage, when Next's output is no longer what it was,", () => {
  const change = async (from: string | RegExp, to: string) => {
    const before = await read("index.html");
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    return () => finishPage(after, "index.html", context);
  };

  it.each([
    ["no flight data", /self\.__next_f/g, "self.__flight", "index.html: expected flight data"],
    ["flight data of another form", "push([1,", "push([8,", "index.html: expected a call"],
    ["rows of another form", '1:\\"$Sreact', '1~\\"$Sreact', "index.html: expected a flight row"],
    ["import rows of another form", /:I\[\d+/g, ":I[null", "index.html: expected an import row"],
    ["no import rows", /:I\[/g, ":Z[", "expected the flight data to name client modules"],
    [
      "an unknown client module",
      /:I\[\d+/,
      ":I[123",
      "it uses client module 123, which no manifest",
    ],
    [
      "a script we do not know",
      '<script id="_R_">(globalThis',
      '<script id="_R_">(window',
      "“TURBOPACK”",
    ],
    [
      "content that arrives late",
      "<h1>",
      '<!--$?--><template id="B:0"></template><h1>',
      "only appears by script",
    ],
    [
      "content out of place",
      "</main>",
      '</main><div hidden id="S:0">Late</div>',
      "only appears by script",
    ],
    ["a style sheet elsewhere", ".css", ".2.css", "expected the style sheet /_next/static/chunks/"],
    ["no character set", '<meta charSet="utf-8"/>', "", "expected a <head> with <meta charset>"],
  ])("refuses %s", async (_, from, to, message) => {
    expect(await change(from, to)).toThrow(message);
  });
});
