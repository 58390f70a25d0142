import { readFile } from "node:fs/promises";
import path from "node:path";
import { MEDIA_TYPES } from "../hosting/media-types";
import type { Sent } from "./static-server";

/** Reads the file of an export that a host would send for a path, if there is one. */
export async function readExport(out: string, address: string): Promise<Sent | undefined> {
  const file = address.endsWith("/") ? `${address}index.html` : address;
  const ending = path.extname(file).slice(1);
  const type = Object.keys(MEDIA_TYPES).find((each) => MEDIA_TYPES[each]?.includes(ending));
  try {
    return { body: await readFile(path.join(out, file)), type: type ?? "application/octet-stream" };
  } catch {
    return undefined;
  }
}
