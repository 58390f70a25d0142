import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { layOver, readFolder } from "./base-site";
import { checkContent } from "./check-content";
import { getFindings } from "./finding";
import { formatFinding } from "./report/text";

/*
 * Each folder within those of cases/ has files that are laid over the small site in cases/_base, and in
 * expected.txt what is found then. To write them anew: UPDATE_CASES=1 npx vitest run scripts/check
 */

const CASES = join(import.meta.dirname, "cases");

/** Every folder with content in it: "yaml/tab". */
const names = readdirSync(CASES, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^(?:content|public)$/.test(entry.name))
  .map(({ parentPath }) => relative(CASES, parentPath).replaceAll("\\", "/"));

function check(name: string): string {
  const own = readFolder(join(CASES, name)).filter(({ path }) => path !== "expected.txt");
  const { files } = checkContent({
    files: layOver(own),
    now: Temporal.Instant.from("2026-11-22T09:00:00Z"),
    contentFolder: "content",
    publicFolder: "public",
  });
  return getFindings(files)
    .map((finding) => `${formatFinding(finding)}\n`)
    .join("");
}

describe("the content check", () => {
  it.each([...new Set(names)])("%s", (name) => {
    const file = join(CASES, name, "expected.txt");
    const found = check(name);
    if (process.env.UPDATE_CASES && found !== "") writeFileSync(file, found);
    expect(found).toBe(existsSync(file) ? readFileSync(file, "utf8") : "");
  });
});
