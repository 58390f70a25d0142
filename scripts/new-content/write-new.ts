import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { NewFile } from "./make-document";

/**
 * Writes a new file, and its folder if need be.
 *
 * @throws Error if the file is there: nothing is ever overwritten
 */
export async function writeNew({ path: file, text }: NewFile): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text, { flag: "wx" });
}
