import { FEED_PATHS } from "@/lib/feeds/feed-addresses";
import { getRssFeed } from "@/lib/feeds/feed-formats";
import { getFeedResponse } from "../../_feeds/feed-response";
import { getPostsFeed } from "../../_feeds/feeds";

export const dynamic = "force-static";

export const GET = async (): Promise<Response> =>
  getFeedResponse(getRssFeed(await getPostsFeed(FEED_PATHS.rss)), "xml");
