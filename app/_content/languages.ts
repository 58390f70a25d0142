import * as content from "@/lib/content/content";
import type { HackDay, Page, Post, Project } from "@/lib/content/documents";
import { welsh } from "@/lib/languages/welsh";
import { getEventPath, getPagePath, getPostPath, getProjectPath } from "@/lib/links/addresses";

const { language } = content.getSite();

/**
 * The pages that are there in Welsh, by their addresses in the language of the site; with the
 * document that is shown in Welsh, if it is made of one.
 */
export const inWelsh = new Map<string, HackDay | Post | Page | Project | undefined>(
  content.isInWelsh()
    ? [
        // A home page of which nobody has translated the words would be in English.
        ...(content.getHome(welsh).lang ? [] : [["/", undefined] as const]),
        ["/events/", undefined],
        ...content.getHackDays(welsh).map((event) => [getEventPath(event), event] as const),
        ...content
          .getWelshProjects()
          .map((project) => [getProjectPath({ ...project, root: "" }), project] as const),
        ...content.getWelshPosts().map((post) => [getPostPath({ slug: post.slug }), post] as const),
        ...content.getWelshPages().map((page) => [getPagePath({ path: page.path }), page] as const),
      ]
    : [],
);

/**
 * The addresses of a page by language, for `hreflang`.
 *
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions
 * @returns undefined for a page that is there in one language alone
 * @example findLanguages("/cy/events/")
 * // { "en-GB": "/events/", cy: "/cy/events/", "x-default": "/events/" }
 */
export function findLanguages(path: string): Readonly<Record<string, string>> | undefined {
  const original = path.replace(/^\/cy\//, "/");
  return inWelsh.has(original)
    ? { [language]: original, cy: welsh.root + original, "x-default": original }
    : undefined;
}
