import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseAllHeaders } from "@netlify/headers-parser";
import { parseAllRedirects } from "@netlify/redirect-parser";
import { afterAll, describe, expect, it } from "vitest";
import { listFiles } from "../finish/list-files";
import { FIXTURE_SITE, SITE_UNDER_PATH } from "../sites";
import { readHosting } from "./read-hosting";

/* What docs/hosting.md tells maintainers holds. */

const guide = readFileSync("docs/hosting.md", "utf8");
const home = mkdtempSync(path.join(tmpdir(), "hosting-"));
afterAll(() => rmSync(home, { recursive: true }));

const getCommands = (title: string): string =>
  guide.split(`\`\`\`sh title=${title}\n`)[1]?.split("```")[0] ?? "";

describe("the guide", () => {
  it("names every setting and every workflow, and only workflows that there are", () => {
    const names = readdirSync(".github/workflows");
    const workflows = names.map((file) => readFileSync(`.github/workflows/${file}`, "utf8")).join();
    const settings = [...workflows.matchAll(/\b(?:secrets|vars)\.(\w+)/g)].map(([, name]) => name);
    expect(new Set(settings).size).toBeGreaterThan(3);
    for (const name of settings) expect(guide).toContain(`\`${name}\``);
    const told = [...guide.matchAll(/^\| `([\w-]+\.yml)`/gm)].map(([, name]) => name);
    expect(new Set(told)).toEqual(new Set(names));
    for (const name of ["live", "preview", "preview-of-newcomer"]) {
      expect(guide).toContain(`| \`${name}\` |`);
    }
  });

  it("names only tests and scripts that there are", () => {
    const files = [...guide.matchAll(/`((?:scripts|\.github|content)\/[\w./-]+\.\w+)`/g)];
    expect(files.length).toBeGreaterThan(8);
    for (const [, file = ""] of files) expect([file, existsSync(file)]).toEqual([file, true]);
  });
});

describe("the commands for GitHub Pages", () => {
  it("build under the path of the project", () => {
    expect(getCommands("build-for-github-pages")).toBe("SITE_BASE_PATH=/website npm run build\n");
  });

  it("push the whole site, hidden files and underscores included", async () => {
    const remote = path.join(home, "remote.git");
    cpSync(SITE_UNDER_PATH.folder, path.join(home, "out"), { recursive: true });
    execFileSync("git", ["init", "--quiet", "--bare", remote]);
    const commands = getCommands("push-to-github-pages");
    const local = commands.replace("https://github.com/OWNER/website.git", remote);
    expect(local).not.toBe(commands);
    const author = { GIT_AUTHOR_NAME: "A", GIT_AUTHOR_EMAIL: "a@example.org" };
    const committer = { GIT_COMMITTER_NAME: "A", GIT_COMMITTER_EMAIL: "a@example.org" };
    execFileSync("sh", ["-e", "-c", local], {
      cwd: home,
      env: { ...process.env, ...author, ...committer },
    });
    const pushed = execFileSync(
      "git",
      ["-c", "core.quotePath=false", "ls-tree", "-r", "--name-only", "gh-pages"],
      { cwd: remote, encoding: "utf8" },
    );
    expect(pushed.trim().split("\n").sort()).toEqual(
      [...(await listFiles(SITE_UNDER_PATH.folder)), ".nojekyll"].sort(),
    );
  });
});

describe("Netlify's own programs", () => {
  it("read every rule of headers", async () => {
    const { headers, errors } = await parseAllHeaders({
      headersFiles: [path.join(FIXTURE_SITE, "_headers")],
      configHeaders: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    const hosting = await readHosting(FIXTURE_SITE);
    expect(headers.map((rule) => [rule.for, rule.values])).toEqual(
      hosting.headers.map((rule) => [rule.path, rule.headers]),
    );
  });

  it("read every redirect", async () => {
    const { redirects, errors } = await parseAllRedirects({
      redirectsFiles: [path.join(FIXTURE_SITE, "_redirects")],
      configRedirects: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    const lines = readFileSync(path.join(FIXTURE_SITE, "_redirects"), "utf8").trim().split("\n");
    const expected = lines.map((line) => {
      const [from, to, status] = line.split(" ");
      return expect.objectContaining({ from, to, status: Number(status) });
    });
    expect(expected.length).toBeGreaterThan(9);
    expect(redirects).toEqual(expected);
  });
});
