import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type ChangeDates, findChanges } from "@/lib/metadata/last-changed";

/*
 * The history of the content, as scripts/build/last-changed.ts read it before the build. Without
 * it (the live editing server, a shallow clone) nothing is said.
 */

const file = path.join(process.cwd(), ".cache/last-changed.json");
const dates: ChangeDates = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};

/** When some files of the content changed, the newest first, if that is known. */
export const findFileChanges = (files: readonly string[]) => findChanges(dates, files);

/** When the last of some files of the content changed, if that is known. */
export const findLastChanged = (files: readonly string[]): string | undefined =>
  findFileChanges(files)?.[0]?.toString();
