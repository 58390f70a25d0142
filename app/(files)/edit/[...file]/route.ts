import { buildSettings } from "@/lib/content/build-settings";
import { getSite } from "@/lib/content/content";
import { makeDeskConfig } from "@/schema/desk/collections";
import { getDeskFiles, getDeskFolder } from "../../../_scripts/desk-files";
import { getDeskPage } from "./desk-page";

type Context = { readonly params: Promise<{ readonly file: readonly string[] }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export async function generateStaticParams() {
  const folder = await getDeskFolder();
  const names = [...(await getDeskFiles()).keys()].map((name) => `cms/${folder}/${name}`);
  return ["index.html", ...names].map((name) => ({ file: name.split("/") }));
}

const TYPES: Readonly<Record<string, string>> = {
  css: "text/css",
  js: "text/javascript",
  png: "image/png",
  txt: "text/plain",
  wasm: "application/wasm",
  woff2: "font/woff2",
};

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const [first, , ...rest] = (await params).file;
  if (first === "index.html") return respond(getPage(await getDeskFolder()), "text/html");
  const name = rest.join("/");
  const contents = (await getDeskFiles()).get(name);
  if (!contents) return new Response("Not found", { status: 404 });
  return respond(contents.slice(), TYPES[name.split(".").at(-1) ?? ""] ?? "");
}

const respond = (body: string | Uint8Array<ArrayBuffer>, type: string) =>
  new Response(body, { headers: { "Content-Type": type } });

function getPage(folder: string): string {
  const { name, url, repository, branch, language, editorSignIn } = getSite();
  const config = makeDeskConfig({
    contentFolder: buildSettings.contentFolder,
    ...{ siteName: name, siteUrl: url, repository, branch, editorSignIn },
  });
  return getDeskPage({ config, language, script: `/edit/cms/${folder}/desk.js`, siteName: name });
}
