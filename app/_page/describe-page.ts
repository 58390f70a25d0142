import type { Metadata } from "next";
import { buildSettings } from "@/lib/content/build-settings";
import { getSite } from "@/lib/content/content";
import { getPageMetadata, type PageDescription } from "@/lib/metadata/page-metadata";
import { CARD_HEIGHT, CARD_WIDTH } from "@/lib/pictures/card";
import { findLanguages } from "../_content/languages";
import { siteFeeds } from "../_feeds/feed-links";
import { getCard } from "../_pictures/cards";

const { name: siteName, language } = getSite();

/** The metadata of a page of this site, with the card that represents it elsewhere. */
export function describePage(page: PageDescription): Metadata {
  const { file, alt } = getCard(page.path.replace(/^\/cy\//, "/"));
  const picture = { url: `/cards/${file}`, alt, width: CARD_WIDTH, height: CARD_HEIGHT };
  return getPageMetadata(
    { picture, languages: findLanguages(page.path), ...page },
    { siteName, language, preview: buildSettings.preview, feeds: siteFeeds },
  );
}
