import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { readClientModules } from "./client-modules";
import { listFiles } from "./list-files";
import { stripRuntime } from "./strip-runtime";

export type FinishReport = {
  readonly pages: number;
  readonly removedFiles: number;
};

/**
 * Turns the export of `next build` into the finished site, in place.
 *
 * @param out folder of the export
 * @throws FinishError if Next's output is not as expected
 */
export async function finishExport(out: string): Promise<FinishReport> {
  const modules = await readClientModules(".next");
  await rm(path.join(out, "_not-found"), { recursive: true, force: true });
  const before = await listFiles(out);
  const pages = before.filter((file) => file.endsWith(".html"));
  for (const file of pages) {
    const source = await readFile(path.join(out, file), "utf8");
    await writeFile(path.join(out, file), stripRuntime(source, modules, file).html);
  }
  const needless = before.filter(
    (file) => file.startsWith("_next/") || /(^|\/)(__next\..*|index)\.txt$/.test(file),
  );
  for (const file of needless) await rm(path.join(out, file));
  return { pages: pages.length, removedFiles: needless.length };
}
