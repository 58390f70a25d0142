import { browserScripts, bundleScript, getScriptFile } from "../../../_scripts/browser-scripts";

type Context = { readonly params: Promise<{ readonly file: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = async () =>
  Promise.all(browserScripts.map(async (name) => ({ file: await getScriptFile(name) })));

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const name = browserScripts.find((each) => file.startsWith(`${each}-`));
  if (!name) return new Response("Not found", { status: 404 });
  return new Response(await bundleScript(name), {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
}
