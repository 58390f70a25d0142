import { dataFiles } from "../../../_content/open-data";

type Context = { readonly params: Promise<{ readonly file: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => dataFiles.map(({ file }) => ({ file }));

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file: name } = await params;
  const file = dataFiles.find((each) => each.file === name);
  if (!file) return new Response("Not found", { status: 404 });
  return new Response(file.getText(), { headers: { "Content-Type": file.mediaType } });
}
