import { buildSettings } from "@/lib/content/build-settings";
import {
  getHackDays,
  getNavigation,
  getPages,
  getShortLinks,
  getSite,
} from "@/lib/content/content";
import { getHackDayName } from "@/lib/events/hack-day";
import { getEventPath, getPagePath } from "@/lib/links/addresses";
import { getEventLinkWords } from "@/lib/links/short-links/event-link-words";
import { getShortLinkView, type ShortLinkView } from "@/lib/links/short-links/short-link-view";
import { getEventShortLinks } from "@/lib/links/short-links/short-links";
import { sinceMs } from "../_scripts/time-travel";

const { name: seriesName, timeZone, url: siteUrl } = getSite();
const context = { timeZone, siteUrl, nowMs: buildSettings.now.epochMilliseconds, sinceMs };

/** The short links of the whole site, as content/links.yaml has them. */
export const siteLinkViews: readonly ShortLinkView[] = getShortLinks().map((link) =>
  getShortLinkView(link, getHackDays(), context),
);

/** Those that name their event, except where content/links.yaml has the path for itself. */
const eventLinkViews: readonly ShortLinkView[] = getHackDays().flatMap((event) =>
  getEventShortLinks(event)
    .filter(({ path }) => !siteLinkViews.some(({ link }) => link.path === path))
    .map((link) => {
      const name = getHackDayName(event, seriesName);
      const words = getEventLinkWords(link.path, name, getEventPath(event));
      return getShortLinkView({ ...link, ...words }, [event], context);
    }),
);

/** All short links, each with a page of its own. */
export const shortLinkViews: readonly ShortLinkView[] = [...siteLinkViews, ...eventLinkViews];

/** The short link at a path such as "photos/28-cardiff". */
export const findShortLinkView = (path: string): ShortLinkView | undefined =>
  shortLinkViews.find(({ link }) => link.path === `/${path}`);

/** What to call a page of the site in a link to it. */
export function getPathLabel(path: string): string {
  const places = [
    ...getPages().map((page) => ({ href: getPagePath(page), label: page.title })),
    ...getNavigation().header,
    ...getNavigation().footer.flatMap(({ items }) => items),
    ...getHackDays().map((event) => ({
      href: getEventPath(event),
      label: getHackDayName(event, seriesName),
    })),
  ];
  return places.find(({ href }) => href === path)?.label ?? path;
}
