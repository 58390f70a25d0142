import { cp, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, test } from "vitest";
import { readContent, runCheck } from "../check/run-check";
import { planImport } from "./plan-import";
import { readOldSite } from "./read-old-site";
import { writeReport } from "./report";
import { writeImport } from "./write-import";

const project = process.cwd();
const settings = {
  contentFolder: "e2e/fixture-content",
  now: Temporal.Instant.from("2027-01-11T12:00:00Z"),
};
const getFolder = () => mkdtemp(path.join(tmpdir(), "import-"));

/** A site with these files, turned. */
async function turn(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await getFolder();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  const old = await readOldSite(folder);
  return { old, plan: await planImport(old, await readContent(project, settings)) };
}

const CONFIG = "title: Old series\nurl: https://old.example.org\nauthor: Ada Example\n";

type Case = readonly [facts: string, body: string, expected: string | RegExp];

/** Turns the posts of all cases as one site, each with a name of its own. */
async function turnCases(cases: readonly Case[]) {
  const getName = (index: number) => `_posts/2016-04-04-case-${index}.md`;
  const files = cases.map(([facts, body], index) => [
    getName(index),
    `---\n${facts}\n---\n${body}\n`,
  ]);
  const { plan } = await turn({ "_config.yml": CONFIG, ...Object.fromEntries(files) });
  return cases.map(([, , expected], index) => ({
    expected,
    text: plan.texts.get(plan.converted.get(getName(index)) ?? "") ?? "",
    reason: plan.setAside.get(getName(index)) ?? "",
    notes: plan.notes.flatMap(({ post, kind, detail }) =>
      post === getName(index) ? [`${kind} ${detail}`] : [],
    ),
  }));
}

const FACTS: readonly Case[] = [
  ["date: 2016-04-05 08:00:29 +0000", "", "date: 2016-04-05\n"],
  ["date: 2016-06-01 00:30:00 +0100", "", /date: 2016-06-01\n.*- \/2016\/06\/01\/case-1.html/s],
  ["date: 2016-06-01 23:30:00 +0000", "", /date: 2016-06-02\n.*- \/2016\/06\/01\/case-2.html/s],
  ["layout: post", "", /date: 2016-04-04\n.*- \/2016\/04\/04\/case-3.html/s],
  ["permalink: pretty", "", "  - /2016/04/04/case-4/\n"],
  ["permalink: /:short_year/:i_month/:title/", "", "  - /16/4/case-5/\n"],
  ["permalink: ordinal\ncategories: News", "", "  - /news/2016/095/case-6.html\n"],
  ["redirect_from: [/one/, two]", "", "  - /one/\n  - /two\n"],
  ["categories: news how-to", "", "topics:\n  - news\n  - how-to\n"],
  ["categories:\n    - News\n    - How to", "", "topics:\n  - news\n  - how-to\n"],
  ["category: How to", "", "topics:\n  - how-to\n"],
  ["tags: 'a, b'", "", "topics:\n  - a\n  - b\n"],
  ['title: Who? What: "both" & more', "", `title: 'Who? What: "both" & more'\n`],
  ["published: false", "", "draft: true\n"],
  ["excerpt: <em>Short</em> words", "", "description: Short words\n"],
  ["layout: post", "A{{ site.facts }}{{ site.config }}{{ site.nothing }}B", "\nAB\n"],
  [
    "authors:\n- Bo Sample\n- name: Cy New\n  url: https://cy.example.org",
    "",
    "authors:\n  - bo-sample\n  - cy-new\n",
  ],
];

const REFUSED: readonly Case[] = [
  ["layout: post", "<form><input name=q></form>", /<form>/],
  ["layout: post", "{% magic %}", /tag "magic" not found/],
  ["layout: post", "{% for p in site.posts %}{{ p.title }}{% endfor %}", /site\.posts/],
  ["layout: post", "{% for n in (1..99999999) %}{{ n }}{% endfor %}", /memory/],
  ["layout: post", "{% highlight ruby %}\nx", /highlight/],
  ["layout: post", "$$x^2$$", /mathematics/],
  ["layout: post", "HTML\n\n*[HTML]: Hyper Text", /abbreviation/],
  ["layout: post", "[x]({% post_url 2011-01-01-nothing %})", /not there/],
  ["layout: post", "Write to ada.example@gmail.com today.", /e-mail address/],
  ["layout: post", "[x](javascript:alert(1))", /javascript:/],
];

test("facts are read as Jekyll reads them", async () => {
  for (const { text, reason, expected } of await turnCases(FACTS)) {
    if (typeof expected === "string") expect(text, reason).toContain(expected);
    else expect(text, reason).toMatch(expected);
  }
});

test("what cannot be turned is set aside with the reason", async () => {
  for (const { text, reason, expected } of await turnCases(REFUSED)) {
    expect(reason).toMatch(expected);
    expect(text).toBe("");
  }
});

test("posts that Jekyll would not read are set aside, links to them lead to the old site, and other encodings are read", async () => {
  const { plan } = await turn({
    "_config.yml": CONFIG,
    "_posts/a-day.md": "---\ntitle: x\n---\n",
    "_posts/2016-04-04-a.textile": "---\ntitle: x\n---\n",
    "_posts/2016-04-04-b.md": "No facts.\n",
    "_posts/2016-04-04-c.md": Buffer.from(
      "---\ntitle: Caf\xe9 \x96 open\nmood: good\n---\n[d]({% post_url 2016-04-05-d %})",
      "latin1",
    ),
    "_posts/2016-04-05-d.md": "---\ntitle: D\n---\n<form></form>\n",
    "_posts/2016-04-06-e.md": "---\ntitle: E\n---\n![x](/e.png)\n",
    "e.png": "no picture",
  });
  expect([...plan.setAside.values()].join("\n")).toMatch(
    /Textile.*no front matter.*no date.*<form>.*picture is broken/s,
  );
  const [text] = [...plan.texts.values()];
  expect(text).toContain("title: Café – open");
  expect(text).toContain("[d](https://old.example.org/2016/04/05/d.html)");
  const kinds = plan.notes.map(({ kind, detail }) => `${kind} ${detail}`);
  expect(kinds).toEqual(
    expect.arrayContaining(["facts mood: good", "encoding no UTF-8", "link /2016/04/05/d.html"]),
  );
});

describe("addresses", () => {
  test("of two posts of one name are told apart by the year", async () => {
    const { plan } = await turn({
      "_posts/2015-04-04-news.md":
        "---\nauthor: Ada Example\ntitle: Old news\n---\nOne [two](/2016/04/04/news.html)\n",
      "_posts/2016-04-04-news.md": "---\nauthor: Ada Example\n---\nTwo\n",
    });
    expect([...plan.converted.values()].map((place) => path.basename(place))).toEqual([
      "news.mdx",
      "news-2016.mdx",
    ]);
    expect(plan.texts.get("e2e/fixture-content/posts/news.mdx")).toContain(
      "[two](/posts/news-2016/)",
    );
  });

  test("that a page has already stay with it", async () => {
    const [post] = await turnCases([["permalink: /about/", "", ""]]);
    expect(post?.text).not.toContain("formerUrls");
    expect(post?.notes).toContain("address /about/");
  });
});

test("nothing leads out of the old site, or out of the folders of this one", async () => {
  const [folder, secret] = [await getFolder(), path.join(await getFolder(), "secret.txt")];
  const links = [
    "/..%2f.github%2fevil.yml",
    "/x/..%2f..%2fevil.yml",
    "/.htaccess",
    "/secret.txt",
    "/evil.j%73",
  ];
  const posts = links.map((link, index): [string, string] => [
    `_posts/2016-04-04-${index}.md`,
    `---\nauthor: Ada Example\n---\n[x](${link})\n`,
  ]);
  const others = {
    "_config.yml": CONFIG,
    ".github/evil.yml": "x",
    "evil.yml": "x",
    "evil.js": "x",
    ".htaccess": "x",
  };
  for (const [name, text] of Object.entries({ ...Object.fromEntries(posts), ...others })) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  await writeFile(secret, "x");
  await symlink(secret, path.join(folder, "secret.txt"));
  const plan = await planImport(await readOldSite(folder), await readContent(project, settings));
  expect(plan.copies).toEqual([]);
  expect(plan.converted.size).toBe(links.length);
});

test("addresses, dates and zones that are none stop no import", async () => {
  const config = `${CONFIG}timezone: Nowhere/Land\n`;
  const { plan } = await turn({
    "_config.yml": config,
    "_posts/2016-04-04-a.md":
      "---\ndate: 2016-04-04 10:00 +0000\n---\n<img src='https://a.example/100%.jpg'>\n",
    "_posts/2016-04-05-b.md": "---\ndate: 2016-04-05 10:00 +99:00\n---\nText\n",
    "_posts/2016-04-06-c.md": "---\nauthor: { name: Cy New, url: 'https://' }\n---\nText\n",
  });
  expect(plan.converted.size + plan.setAside.size).toBe(3);
  expect(plan.converted.has("_posts/2016-04-06-c.md")).toBe(true);
});

test.each([
  "url: old.example.org",
  "url: 'mailto:ada@example.org'",
  "url: 'http://'",
  "baseurl: '//['",
  "baseurl: '/\\['",
])("settings that are no address stop no import: %s", async (setting) => {
  const { plan } = await turn({
    "_config.yml": `author: Ada Example\n${setting}\n`,
    "_posts/2016-04-04-a.md": "---\n---\n[x](/a/b) ![y](c.png)\n",
    "_posts/2016-04-05-b.md": "---\n---\nText\n",
  });
  expect(plan.converted.size + plan.setAside.size).toBe(2);
  expect(plan.converted.has("_posts/2016-04-05-b.md")).toBe(true);
});

describe("writing the site of the fixtures", () => {
  const content = settings.contentFolder;
  const post = `${content}/posts/first-hack-day.mdx`;
  const form = "_posts/2016-02-02-form.md";
  let root = "";
  const run = async (isForced = false, isDryRun = false) => {
    const old = await readOldSite(path.join(import.meta.dirname, "fixtures/jekyll"));
    const plan = await planImport(old, await readContent(root, settings));
    const written = await writeImport(plan, old, { root, isDryRun, isForced });
    return { written, report: writeReport(plan, written, isDryRun) };
  };
  const read = (file: string) => readFile(path.join(root, file), "utf8");
  const list = () => readdir(root, { recursive: true });

  beforeAll(async () => {
    root = await getFolder();
    await cp(content, path.join(root, content), { recursive: true });
    await cp("public", path.join(root, "public"), { recursive: true });
  });

  test("does nothing in a dry run", async () => {
    const before = await list();
    const { written, report } = await run(false, true);
    expect(written.get(post)).toBe("new");
    expect(report).toContain("nothing is written");
    expect(await list()).toEqual(before);
  });

  test("brings posts whole, with people, topics, pictures and files, as the content check wants them", async () => {
    const { report } = await run();
    expect(await read(post)).toMatchInlineSnapshot(`
      "---
      date: 2012-05-28
      title: The first hack day
      description: How eighty people spent a weekend making one small corner of the health service a little less bad than before.
      authors:
        - ada-example
      topics:
        - announcement
        - history
      picture:
        src: room.jpg
        alt: The first hack day
        credit: Bo Sample
        creditUrl: https://bo.example.org/
      formerUrls:
        - /blog/2012/05/28/first-hack-day/
      ---

      It was the *first* time. Eighty people came – most of them on Friday…

      “We didn’t expect that,” said one. It’s a start.

      <small>Picture: Bo Sample, used with thanks.</small>
      "
    `);
    expect(await read(`${content}/people/sian-enghraifft.yaml`)).toMatchInlineSnapshot(`
      "name: Siân Enghraifft
      links:
        - label: sian.example.org
          url: https://sian.example.org/
      "
    `);
    expect(await read(`${content}/topics.yaml`)).toMatch(
      /\n {2}- key: history\n {4}label: History\n/,
    );
    expect(await list()).toContain("public/downloads/guide.pdf");
    const room = sharp(path.join(root, `${content}/posts/first-hack-day/room.jpg`));
    expect((await room.metadata()).exif).toBeUndefined();
    expect(await read(`import-review/${form}`)).toBe(
      await readFile(path.join(import.meta.dirname, "fixtures/jekyll", form), "utf8"),
    );
    expect(await read(`import-review/${form}.reason.txt`)).toMatch(/<form>/);
    expect(report).toContain(`- \`\` ${form} \`\`: It has a <form>`);
    const { findings } = await runCheck({ root, settings });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("changes nothing the second time", async () => {
    const { written } = await run();
    expect(new Set(written.values())).toEqual(new Set(["unchanged"]));
  });

  test("keeps what somebody has changed, unless forced to replace it", async () => {
    const before = await read(post);
    await writeFile(path.join(root, post), `${before}Better words.\n`);
    expect((await run()).written.get(post)).toBe("kept");
    expect(await read(post)).toContain("Better words");
    expect((await run(true)).written.get(post)).toBe("replaced");
    expect(await read(post)).toBe(before);
  });
});
