import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listFiles } from "../build/finish/list-files";
import { type SearchPage, writeSearchIndex } from "./write-search-index";

const HTML = {
  "/posts/rotas/": `<h1>Rotas</h1><nav>Nowhere</nav><p>A ward&nbsp;rota at the Café.</p>
    <dl><dt>When</dt><dd>Saturday</dd></dl><p class="not-now">Never</p>
    <section aria-labelledby="more"><h2 id="more">More</h2><p>Others</p></section>`,
  "/about/": "<h1>About</h1><p>Organised by a rota.</p><ul><li><article>A card</article></li></ul>",
  "/draft/": "<h1>Draft</h1><p>Secret</p>",
};

const PAGES: readonly SearchPage[] = [
  { path: "/posts/rotas/", kind: "post", year: 2026, event: "30-york", topics: ["wards"] },
  { path: "/about/", kind: "page", year: 0, event: "", topics: [] },
];

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "search-"));
});

afterEach(() => rm(folder, { recursive: true }));

async function writeSite(name: string, pages: readonly SearchPage[]): Promise<string> {
  const out = path.join(folder, name);
  for (const [page, main] of Object.entries(HTML)) {
    await mkdir(path.join(out, page), { recursive: true });
    const html = `<!DOCTYPE html><html lang="en-GB"><body><main>${main}</main>Foot</body></html>`;
    await writeFile(path.join(out, page, "index.html"), html);
  }
  await writeSearchIndex(out, pages);
  return out;
}

const readJson = async (...parts: string[]) =>
  JSON.parse(await readFile(path.join(...parts), "utf8"));

describe("writeSearchIndex", () => {
  it("writes the facts, words and text of the pages it is given", async () => {
    const out = await writeSite("out", PAGES);
    const index = await readJson(out, "search/index.json");
    expect(index).toMatchObject({
      folder: expect.stringMatching(/^files\/[0-9a-f]{10}$/),
      pages: [
        [expect.any(Number), "page", 0, ""],
        [expect.any(Number), "post", 2026, "30-york", "wards"],
      ],
      shards: ["cafe"],
    });
    const files = path.join(out, "search", index.folder);
    expect(await readJson(files, "page-1.json")).toEqual({
      url: "/posts/rotas/",
      title: "Rotas",
      text: "A ward rota at the Café. When Saturday",
    });
    const words = await readJson(files, "words-0.json");
    expect(words.rota).toEqual([0, 1, 1, 1]);
    expect(words.cafe).toEqual([1, 1]);
    expect(words.organized).toEqual([0, 1]);
    expect(words.rotas[1]).toBeGreaterThan(10);
    for (const left of ["nowhere", "never", "others", "card", "foot", "secret", "the"]) {
      expect(words).not.toHaveProperty(left);
    }
  });

  it("writes the same bytes for the same pages, in whatever order", async () => {
    const [first, second] = [
      await writeSite("first", PAGES),
      await writeSite("second", PAGES.toReversed()),
    ];
    const read = async (out: string) =>
      Promise.all(
        (await listFiles(out)).map(async (file) => [
          file,
          await readFile(path.join(out, file), "utf8"),
        ]),
      );
    expect(await read(first)).toEqual(await read(second));
  });

  it("writes nothing where nothing can be found", async () => {
    const out = await writeSite("out", []);
    expect((await listFiles(out)).filter((file) => file.startsWith("search/"))).toEqual([]);
  });

  it("names the page that is not there", async () => {
    const gone: SearchPage = { path: "/gone/", kind: "page", year: 0, event: "", topics: [] };
    await expect(writeSite("out", [gone])).rejects.toThrow("gone/index.html");
  });
});
