import { getAtomFeed } from "@/lib/feeds/atom-feed";
import { getFeedResponse } from "../../feed-response";
import { getEventsFeed } from "../../feeds";

export const dynamic = "force-static";

export const GET = async (): Promise<Response> =>
  getFeedResponse(getAtomFeed(await getEventsFeed()), "xml");
