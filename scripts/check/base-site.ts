import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { ContentFile } from "./read/decode";

/* For tests: the small site without a mistake that is in cases/_base. */

/** All files below a folder, with paths relative to it. */
export function readFolder(folder: string): readonly ContentFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: relative(folder, file).replaceAll("\\", "/"), bytes: readFileSync(file) };
    });
}

const BASE = readFolder(join(import.meta.dirname, "cases/_base"));

/** The files of the small site, with others laid over them. */
export function layOver(files: readonly ContentFile[]): readonly ContentFile[] {
  const byPath = new Map([...BASE, ...files].map((file) => [file.path, file]));
  return [...byPath.values()];
}

export const POST_PATH = "content/posts/a-good-start.mdx";

export const getBaseText = (path: string): string =>
  String(BASE.find((file) => file.path === path)?.bytes ?? "");

/** The files of the small site; those named in `changes` are other ones. */
export const makeBaseFiles = (
  changes: Readonly<Record<string, string | Uint8Array>> = {},
): readonly ContentFile[] =>
  layOver(
    Object.entries(changes).map(([path, text]) => ({
      path,
      bytes: typeof text === "string" ? new TextEncoder().encode(text) : text,
    })),
  );
