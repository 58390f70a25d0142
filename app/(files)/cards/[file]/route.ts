import { getCards } from "../../../_pictures/cards";
import { renderCard } from "../../../_pictures/render-card";

type Context = { readonly params: Promise<{ readonly file: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => getCards().map(({ file }) => ({ file }));

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const card = getCards().find((each) => each.file === file);
  if (!card) return new Response("Not found", { status: 404 });
  return new Response(await renderCard(card.facts), { headers: { "Content-Type": "image/png" } });
}
