import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { checkContent } from "./check-content";
import { getFindings } from "./finding";
import type { ContentFile } from "./read/decode";

/*
 * Each folder of cases/ has files that are laid over the small site in cases/_base, and in
 * expected.txt what is found then. To write them anew: UPDATE_CASES=1 npx vitest run scripts/check
 */

const CASES = join(import.meta.dirname, "cases");
const NOW = Temporal.Instant.from("2026-11-22T09:00:00Z");

function readFiles(folder: string): ReadonlyMap<string, ContentFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile() && entry.name !== "expected.txt")
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        const path = relative(folder, file).replaceAll("\\", "/");
        return [path, { path, bytes: readFileSync(file) }];
      }),
  );
}

const base = readFiles(join(CASES, "_base"));

function check(name: string): string {
  const files = [...base, ...readFiles(join(CASES, name))];
  const { files: found } = checkContent({
    files: [...new Map(files).values()],
    now: NOW,
    contentFolder: "content",
    publicFolder: "public",
  });
  return getFindings(found)
    .map(({ path, line, severity, rule, message, fix }) => {
      const fixed = fix === undefined ? "" : `\n${fix.replace(/^/gm, "  | ")}`;
      return `${path}:${line} ${severity} ${rule}: ${message}${fixed}\n`;
    })
    .join("");
}

describe("the content check", () => {
  it.each(readdirSync(CASES))("%s", (name) => {
    const file = join(CASES, name, "expected.txt");
    const found = check(name);
    if (process.env.UPDATE_CASES && found !== "") writeFileSync(file, found);
    expect(found).toBe(existsSync(file) ? readFileSync(file, "utf8") : "");
  });
});
