import { drawIcon } from "@/lib/pictures/icons/icon";
import { pngIcons, svgIcon } from "../../../_pictures/icons";
import { renderPng } from "../../../_pictures/render-png";

type Context = { readonly params: Promise<{ readonly file: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => [svgIcon, ...pngIcons].map(({ file }) => ({ file }));

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  if (file === svgIcon.file) {
    return new Response(svgIcon.svg, { headers: { "Content-Type": "image/svg+xml" } });
  }
  const icon = pngIcons.find((each) => each.file === file);
  if (!icon) return new Response("Not found", { status: 404 });
  const svg = drawIcon(icon.shape, icon.size, "light");
  const png = await renderPng(svg, () => svg);
  return new Response(png, { headers: { "Content-Type": "image/png" } });
}
