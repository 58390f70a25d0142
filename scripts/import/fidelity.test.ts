import { readFileSync } from "node:fs";
import path from "node:path";
import { fromHtml } from "hast-util-from-html";
import { Temporal } from "temporal-polyfill";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readPageTree } from "../../lib/text/markdown/markdown";
import { rehypePresentation } from "../../lib/text/markdown/rehype-presentation";
import { readContent } from "../check/run-check";
import { findDifferences, getLines } from "./body/text-lines";
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
  "_posts/2014-04-04-pictures.md": ["lost: [picture not-there-jpg]", "new: Gone"],
  // Jekyll shows end tags that HTML does not have.
  "_posts/2014-05-05-videos.md": ["lost: </param>", "lost: </embed>"],
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

  test("sets aside only what a text here cannot have", () => {
    const form = ["_posts/2016-02-02-form.md", "It has a <form>, which a text here cannot have."];
    expect([...setAside]).toEqual(site === "jekyll" ? [form] : []);
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
      for (const name of ["href", "src"] as const) {
        if (typeof properties[name] !== "string") continue;
        const place = properties[name].replace(/^https?:\/\/(?:www\.)?old\.example\.org/, "");
        properties[name] = addresses.get(place.replace(/(?:\/index\.html|\/)?$/, "")) ?? place;
      }
    });
    rehypePresentation()(before);
    expect(findDifferences(getLines(before), getLines(readPageTree(body)))).toEqual(
      KNOWN[from] ?? [],
    );
  });
});
