import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { finishExport } from "./finish-export";
import { listFiles } from "./list-files";

const FIXTURES = "scripts/finish/fixtures";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "finish-"));
});

afterEach(() => rm(folder, { recursive: true }));

const copyExport = async (name: string): Promise<string> => {
  const out = path.join(folder, name);
  await cp(`${FIXTURES}/export`, out, { recursive: true });
  return out;
};

const finish = (
  out: string,
  changes: { readonly basePath?: string; readonly preview?: boolean } = {},
) =>
  finishExport(out, {
    basePath: "",
    preview: false,
    compare: true,
    nextFolder: `${FIXTURES}/build`,
    publicFolder: path.join(folder, "public"),
    ...changes,
  });

const readAll = async (out: string) => {
  const files = await listFiles(out);
  return Promise.all(
    files.map(async (file) => [file, await readFile(path.join(out, file), "utf8")] as const),
  );
};

describe("finishExport", () => {
  it("leaves pages, the runtime of those that need it, and what hosts read", async () => {
    const out = await copyExport("out");
    await rm(path.join(out, "counter"), { recursive: true });
    const report = await finish(out);
    expect(report).toMatchObject({ pages: 3, pagesWithRuntime: [], redirectPages: 5 });
    expect(await listFiles(out)).toEqual([
      ".assetsignore",
      "404.html",
      "_headers",
      "_redirects",
      "blog/what-we're-reading.html",
      "blog/what-we're-reading/index.html",
      "index.html",
      "reading.html",
      "reading/index.html",
      "register.html",
      "register/index.html",
    ]);
  });

  it("reports a page that keeps the runtime, and what it costs", async () => {
    const out = await copyExport("out");
    const { pagesWithRuntime } = await finish(out);
    expect(pagesWithRuntime).toMatchObject([
      {
        file: "counter/index.html",
        clientComponents: ["[project]/mini/app/counter/counter.tsx"],
        runtimeBytes: expect.any(Number),
      },
    ]);
    expect(pagesWithRuntime[0]?.runtimeBytes).toBeGreaterThan(1000);
    const files = await listFiles(out);
    expect(files).toContain("_next/static/chunks/2q3lvrtex5j0r.css");
    expect(files).toContain("_next/static/chunks/turbopack-2u1d16houkiyo.js");
    expect(files).toContain("counter/index.txt");
    expect(files).not.toContain("reading/index.txt");
    const headers = await readFile(path.join(out, "_headers"), "utf8");
    expect(headers).toContain("/counter/\n  ! Content-Security-Policy\n");
  });

  it("leads on from old addresses, on hosts that redirect and on others", async () => {
    const out = await copyExport("out");
    await finish(out);
    const redirects = await readFile(path.join(out, "_redirects"), "utf8");
    expect(redirects).toContain("/blog/what-we%27re-reading /reading/ 301\n");
    expect(redirects).toContain("/register /reading/ 301\n");
    const page = await readFile(path.join(out, "blog/what-we're-reading/index.html"), "utf8");
    expect(page).toContain('<a href="/reading/">Reading – Hack Day</a>');
  });

  it("makes the same bytes of the same export", async () => {
    const [first, second] = [await copyExport("first"), await copyExport("second")];
    await finish(first);
    await finish(second);
    expect(await readAll(first)).toEqual(await readAll(second));
  });

  it("works under a path", async () => {
    const out = await copyExport("out");
    for (const file of ["404.html", "index.html", "reading/index.html", "counter/index.html"]) {
      const html = await readFile(path.join(out, file), "utf8");
      await writeFile(path.join(out, file), html.replaceAll("/_next/", "/day/_next/"));
    }
    await finish(out, { basePath: "/day" });
    const read = (file: string) => readFile(path.join(out, file), "utf8");
    expect(await read("index.html")).toContain('<a href="/day/reading/">');
    expect(await read("register.html")).toContain('content="0; url=/day/reading/"');
    expect(await read("_redirects")).toContain("/day/register /day/reading/ 301");
  });

  it("leaves HTML files of the public folder as they are", async () => {
    const out = await copyExport("out");
    await cp(`${FIXTURES}/export/finish.json`, path.join(folder, "public/proof.html"));
    await cp(`${FIXTURES}/export/finish.json`, path.join(out, "proof.html"));
    await finish(out);
    const proof = await readFile(path.join(out, "proof.html"), "utf8");
    expect(proof).toBe(await readFile(`${FIXTURES}/export/finish.json`, "utf8"));
    expect(await readFile(path.join(out, ".assetsignore"), "utf8")).toContain("!/proof.html\n");
  });

  it("refuses an export that is finished already", async () => {
    const out = await copyExport("out");
    await finish(out);
    await expect(finish(out)).rejects.toThrow("finish.json");
  });

  it("refuses facts of another form", async () => {
    const out = await copyExport("out");
    await writeFile(path.join(out, "finish.json"), '{"siteUrl":"https://hackday.example"}');
    await expect(finish(out)).rejects.toThrow("finish.json: expected what app/finish.json writes");
  });

  it("names the document whose former address is mistaken", async () => {
    const out = await copyExport("out");
    const facts = JSON.parse(await readFile(path.join(out, "finish.json"), "utf8"));
    facts.formerAddresses.push({ from: "/reading", to: "/", document: "posts/other.mdx" });
    await writeFile(path.join(out, "finish.json"), JSON.stringify(facts));
    await expect(finish(out)).rejects.toThrow("posts/other.mdx: “/reading” is no former address");
  });
});
