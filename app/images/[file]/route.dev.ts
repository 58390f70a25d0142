import { readFile } from "node:fs/promises";
import path from "node:path";
import { buildSettings } from "@/lib/build-settings";

type Context = { readonly params: Promise<{ readonly file: string }> };

const TYPES: Readonly<Record<string, string>> = {
  avif: "image/avif",
  gif: "image/gif",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  png: "image/png",
  svg: "image/svg+xml",
  webp: "image/webp",
};

/** A picture of the content as it is, while content is edited. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const name = decodeURIComponent((await params).file);
  const type = TYPES[path.extname(name).slice(1).toLowerCase()];
  const folder = path.resolve(buildSettings.contentFolder);
  const file = path.resolve(folder, name);
  const bytes = await readFile(file).catch(() => undefined);
  if (!type || !bytes || !file.startsWith(folder + path.sep)) {
    return new Response("Not found", { status: 404 });
  }
  return new Response(Uint8Array.from(bytes), {
    headers: { "Content-Type": type, "Content-Security-Policy": "sandbox" },
  });
}
