import { getPostTopics, getTopic } from "@/lib/content/content";
import { getAtomFeed } from "@/lib/feeds/atom-feed";
import { getFeedResponse } from "../../../../../_feeds/feed-response";
import { getTagFeed } from "../../../../../_feeds/feeds";

type Context = { readonly params: Promise<{ readonly tag: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => getPostTopics().map(({ key }) => ({ tag: key }));

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { tag } = await params;
  return getFeedResponse(getAtomFeed(await getTagFeed(getTopic(tag))), "xml");
}
