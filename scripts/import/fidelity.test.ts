import { readFileSync } from "node:fs";
import path from "node:path";
import { fromHtml } from "hast-util-from-html";
import { Temporal } from "temporal-polyfill";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseBody } from "../../lib/text/markdown/markdown";
import { readContent } from "../check/run-check";
import { renderBody } from "./body/convert-body";
import { findDifferences, getTextFacts } from "./body/text-facts";
import { type Plan, planImport } from "./plan-import";
import { readOldSite } from "./read-old-site";

/*
 * The sites in fixtures/ are turned, and what visitors get of each post is compared with what they
 * got: of the one of Jekyll with its own pages, as Debian's jekyll 4.3.1 wrote them (see
 * docs/importing.md); of the one of Octopress with pages written by hand, after its documentation.
 */

const folder = path.join(import.meta.dirname, "fixtures");
const settings = {
  contentFolder: "e2e/fixture-content",
  now: Temporal.Instant.from("2027-01-11T12:00:00Z"),
};

/** What is another here, on purpose, by post. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  // The file is not there: browsers show its words.
  "_posts/2014-04-04-pictures.md": [
    "text: “and . Text with within.” has become “and . Gone Text with within.”",
    "pictures: “not-there-jpg” is lost",
  ],
  // Jekyll shows end tags that HTML does not have.
  "_posts/2014-05-05-videos.md": [
    "text: “</param></embed> After the videos.” has become “After the videos.”",
  ],
};

async function plan(site: string): Promise<Plan> {
  const content = await readContent(process.cwd(), settings);
  return planImport(await readOldSite(path.join(folder, site)), content);
}

const split = (text: string) => {
  const [, yaml = "", body = ""] = /^---\n(.*?)^---\n(.*)$/ms.exec(text) ?? [];
  return { facts: parse(yaml) as { formerUrls: readonly string[] }, body };
};

describe.each(["jekyll", "octopress"])("the site of %s", async (site) => {
  const { texts, converted, setAside } = await plan(site);
  const posts = [...converted].map(([from, to]) => ({
    from,
    slug: path.basename(to, ".mdx"),
    ...split(texts.get(to) ?? ""),
  }));
  const addresses = new Map(
    posts.flatMap(({ slug, facts }) =>
      facts.formerUrls.map((url: string): [string, string] => [
        url.replace(/\/$/, ""),
        `/posts/${slug}/`,
      ]),
    ),
  );

  test("loses no post", () => {
    expect([...setAside]).toEqual([]);
  });

  test.each(posts)("$from is the same", ({ from, body, facts }) => {
    const [address = ""] = facts.formerUrls;
    const file = path.join(
      folder,
      `${site}-pages`,
      /\.html$/.test(address) ? address : `${address}/index.html`,
    );
    const before = fromHtml(readFileSync(file, "utf8"), { fragment: true });
    visit(before, "element", ({ properties }) => {
      const plain = String(properties.href)
        .replace(/^https?:\/\/(?:www\.)?old\.example\.org/, "")
        .replace(/(?:\/index\.html|\/)?$/, "");
      if (properties.href) properties.href = addresses.get(plain) ?? String(properties.href);
    });
    expect(
      findDifferences(getTextFacts(before), getTextFacts(renderBody(parseBody(body)))),
    ).toEqual(KNOWN[from] ?? []);
  });
});
