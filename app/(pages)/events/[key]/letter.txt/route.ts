import { findHackDay, getHackDays, getWeekend } from "@/lib/content/content";
import { getLetterText, hasLetter } from "@/lib/events/print/letter";
import { getFactsOfLetter } from "../../../../_events/facts-of-letter";
import { listParams } from "../../../../_page/list-params";

type Context = { readonly params: Promise<{ readonly key: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => listParams(getHackDays().filter(hasLetter), "key");

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const event = findHackDay((await params).key);
  if (!event) return new Response("Not found", { status: 404 });
  const facts = getFactsOfLetter(event);
  return new Response(getLetterText({ facts, request: getWeekend().letter.request }), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
