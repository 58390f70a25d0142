import { drawingFiles } from "../../drawings";

type Context = { readonly params: Promise<{ readonly file: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => drawingFiles.map(({ file }) => ({ file }));

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const drawing = drawingFiles.find((each) => each.file === file);
  if (!drawing) return new Response("Not found", { status: 404 });
  return new Response(drawing.svg, { headers: { "Content-Type": "image/svg+xml" } });
}
