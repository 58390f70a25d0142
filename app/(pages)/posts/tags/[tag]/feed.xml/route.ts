import { findTopic, getPostTopics } from "@/lib/content/content";
import { getAtomFeed } from "@/lib/feeds/feed-formats";
import { getFeedResponse } from "../../../../../_feeds/feed-response";
import { getTagFeed } from "../../../../../_feeds/feeds";
import { listParams } from "../../../../../_page/list-params";

type Context = { readonly params: Promise<{ readonly tag: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () =>
  listParams(
    getPostTopics().map(({ key }) => ({ tag: key })),
    "tag",
  );

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const topic = findTopic((await params).tag);
  if (!topic) return new Response("Not found", { status: 404 });
  return getFeedResponse(getAtomFeed(await getTagFeed(topic)), "xml");
}
