import { getHackDay, getHackDays, getWeekend } from "@/lib/content/content";
import { getLetterText, hasLetter } from "@/lib/events/letter";
import { getFactsOfLetter } from "../../../../_page/facts-of-letter";

type Context = { readonly params: Promise<{ readonly key: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () =>
  getHackDays()
    .filter(hasLetter)
    .map(({ key }) => ({ key }));

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const facts = getFactsOfLetter(getHackDay((await params).key));
  return new Response(getLetterText({ facts, request: getWeekend().letter.request }), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
