import { getAtomFeed } from "@/lib/feeds/feed-formats";
import { getFeedResponse } from "../../../_feeds/feed-response";
import { getEventsFeed } from "../../../_feeds/feeds";

export const dynamic = "force-static";

export const GET = async (): Promise<Response> =>
  getFeedResponse(getAtomFeed(await getEventsFeed()), "xml");
