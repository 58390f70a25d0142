import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findPage, getPages } from "@/lib/content/content";
import { findShortLinkView, shortLinkViews } from "../../_content/short-links";
import { listParams } from "../../_page/list-params";
import { getShortLinkMetadata, ShortLinkPage } from "./short-link-page";
import { getStandingPageMetadata, StandingPage } from "./standing-page";

type Props = { readonly params: Promise<{ readonly path: readonly string[] }> };

export const dynamicParams = false;

/** Standing pages and short links, which share the top of the site's addresses. */
export const generateStaticParams = () => {
  const links = shortLinkViews.map(({ link }) => ({ path: link.path.slice(1) }));
  return listParams([...getPages(), ...links], "path").map(({ path }) => ({
    path: path.split("/"),
  }));
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const path = (await params).path.join("/");
  const shortLink = findShortLinkView(path);
  return shortLink
    ? getShortLinkMetadata(shortLink)
    : getStandingPageMetadata(findPage(path) ?? notFound());
}

export default async function StandingOrShortLinkPage({ params }: Props) {
  const path = (await params).path.join("/");
  const shortLink = findShortLinkView(path);
  return shortLink ? (
    <ShortLinkPage view={shortLink} />
  ) : (
    <StandingPage page={findPage(path) ?? notFound()} />
  );
}
