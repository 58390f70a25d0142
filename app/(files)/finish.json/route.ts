import {
  getHackDays,
  getPages,
  getPosts,
  getProjects,
  getRedirects,
  getSite,
  getWelshPages,
  getWelshPosts,
} from "@/lib/content/content";
import type { HackDay } from "@/lib/content/documents";
import { getEventPath, getPagePath, getPostPath, getProjectPath } from "@/lib/links/addresses";
import type { FormerAddress } from "@/lib/links/redirects";
import { shortLinkViews } from "../../_content/short-links";

export const dynamic = "force-static";

/** What the finish step needs to know of the content; scripts/build/finish takes it out of the export. */
export function GET(): Response {
  return Response.json({
    siteUrl: getSite().url,
    language: getSite().language,
    shortLinks: shortLinkViews.map(({ link }) => link.path),
    formerAddresses: [
      ...[...getPages(), ...getWelshPages()].flatMap((page) => listFormer(page, getPagePath(page))),
      ...getHackDays().flatMap((event) => listFormer(event, getEventPath(event))),
      ...getHackDays().flatMap(listByNumber),
      ...getProjects().flatMap((project) => listFormer(project, getProjectPath(project))),
      ...[...getPosts(), ...getWelshPosts()].flatMap((post) => listFormer(post, getPostPath(post))),
      ...getRedirects().map(({ from, to }) => ({ from, to, document: "redirects.yaml" })),
    ],
  });
}

/** People type numbers: /events/30/ and, for 01-london, /events/1-london/. */
function listByNumber(event: HackDay): readonly FormerAddress[] {
  const { number, key, _id: document } = event;
  if (number === undefined) return [];
  const to = getEventPath(event);
  return [`${number}`, key.replace(/^0+/, "")].map((name) => ({
    from: `/events/${name}`,
    to,
    document,
  }));
}

type Document = { readonly _id: string; readonly formerUrls?: readonly string[] | undefined };

function listFormer({ _id, formerUrls = [] }: Document, to: string): readonly FormerAddress[] {
  return formerUrls.map((from) => ({ from, to, document: _id }));
}
