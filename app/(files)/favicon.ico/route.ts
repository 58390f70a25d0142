import { makeIcoFile } from "@/lib/pictures/icons/ico-file";
import { drawIcon } from "@/lib/pictures/icons/icon";
import { renderPng } from "../../_pictures/render-png";

export const dynamic = "force-static";

/** For whoever asks for it without having read a page. */
export async function GET(): Promise<Response> {
  const size = 32;
  const svg = drawIcon("rounded", size, "light");
  const png = await renderPng(svg, () => svg);
  return new Response(makeIcoFile(png, size), { headers: { "Content-Type": "image/x-icon" } });
}
