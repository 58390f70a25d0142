import type { Metadata } from "next";
import { buildSettings } from "@/lib/build-settings";
import { getSite } from "@/lib/content";
import { getPageMetadata, type PageDescription } from "@/lib/page-metadata";
import { siteFeeds } from "./feed-links";

const { name: siteName, language } = getSite();

/** The metadata of a page of this site. */
export const describePage = (page: PageDescription): Metadata =>
  getPageMetadata(page, {
    siteName,
    language,
    preview: buildSettings.preview,
    feeds: siteFeeds,
  });
