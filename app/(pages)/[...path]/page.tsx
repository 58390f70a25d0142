import type { Metadata } from "next";
import { getPage, getPages } from "@/lib/content/content";
import { findShortLinkView, shortLinkViews } from "../../_page/short-links";
import { getShortLinkMetadata, ShortLinkPage } from "./short-link-page";
import { getStandingPageMetadata, StandingPage } from "./standing-page";

type Props = { readonly params: Promise<{ readonly path: readonly string[] }> };

export const dynamicParams = false;

/** Standing pages and short links, which share the top of the site's addresses. */
export const generateStaticParams = () =>
  [
    ...getPages().map(({ path }) => path),
    ...shortLinkViews.map(({ link }) => link.path.slice(1)),
  ].map((path) => ({ path: path.split("/") }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const path = (await params).path.join("/");
  const shortLink = findShortLinkView(path);
  return shortLink ? getShortLinkMetadata(shortLink) : getStandingPageMetadata(getPage(path));
}

export default async function StandingOrShortLinkPage({ params }: Props) {
  const path = (await params).path.join("/");
  const shortLink = findShortLinkView(path);
  return shortLink ? <ShortLinkPage view={shortLink} /> : <StandingPage page={getPage(path)} />;
}
