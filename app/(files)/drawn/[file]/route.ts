import { readFile } from "node:fs/promises";
import memoize from "memoize";
import { getDrawings } from "../../../_pictures/drawings";
import { getMapFile } from "../../../_pictures/map";
import { getPhotosForEditing } from "../../../_pictures/photos";

const getFiles = memoize(() => [...getDrawings(), getMapFile()]);

type Context = { readonly params: Promise<{ readonly file: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () =>
  [...getFiles(), ...getPhotosForEditing()].map(({ file }) => ({ file }));

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const drawing = getFiles().find((each) => each.file === file);
  if (drawing) return new Response(drawing.svg, { headers: { "Content-Type": "image/svg+xml" } });
  const photo = getPhotosForEditing().find((each) => each.file === file);
  if (!photo) return new Response("Not found", { status: 404 });
  // Browsers tell the kind of a picture by its first bytes; only SVG has to be named.
  const type = photo.place.endsWith(".svg") ? "image/svg+xml" : "image/*";
  return new Response(Uint8Array.from(await readFile(photo.place)), {
    headers: { "Content-Type": type, "Content-Security-Policy": "sandbox" },
  });
}
