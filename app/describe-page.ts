import type { Metadata } from "next";
import { buildSettings } from "@/lib/build-settings";
import { getSite } from "@/lib/content";
import { CARD_HEIGHT, CARD_WIDTH } from "@/lib/drawings/card";
import { getPageMetadata, type PageDescription } from "@/lib/page-metadata";
import { getCard } from "./cards";
import { siteFeeds } from "./feed-links";

const { name: siteName, language } = getSite();

/** The metadata of a page of this site, with the card that stands for it elsewhere. */
export function describePage(page: PageDescription): Metadata {
  const { file, alt } = getCard(page.path);
  const picture = { url: `/cards/${file}`, alt, width: CARD_WIDTH, height: CARD_HEIGHT };
  return getPageMetadata(
    { picture, ...page },
    { siteName, language, preview: buildSettings.preview, feeds: siteFeeds },
  );
}
