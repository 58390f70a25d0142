import type { Metadata } from "next";

/** A picture that represents a page where a link to it is shared. */
type SharePicture = {
  /** Path on this site, "/share/about.png". */
  readonly url: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
};

/** What a page says of itself to search engines, feed readers and whoever shares a link to it. */
export type PageDescription = {
  /** Without the name of the site. */
  readonly title: string;
  /** The title of the window as it stands; title and name of the site if left out. */
  readonly fullTitle?: string;
  /** One or two sentences for people. */
  readonly description: string;
  /** The one address of the page: "/about/". */
  readonly path: string;
  /** Facts of an article; a page without them is a standing one. */
  readonly article?: {
    /** "2016-04-04" */
    readonly publishedOn: string;
    /** Whole addresses of the pages of those who wrote it. */
    readonly authors: readonly string[];
    readonly topics: readonly string[];
  };
  readonly picture?: SharePicture;
  /** Feeds of this page, which come before those of the whole site. */
  readonly feeds?: readonly FeedLink[];
  /** BCP 47 tag, where it is not in the language of the site. */
  readonly language?: string | undefined;
  /** Its addresses by language, its own among them: { "en-GB": "/", cy: "/cy/" }. */
  readonly languages?: Readonly<Record<string, string>> | undefined;
};

export type FeedLink = {
  readonly title: string;
  /** Path on this site, "/feed.xml". */
  readonly path: string;
  readonly mediaType: "application/atom+xml" | "application/rss+xml" | "application/feed+json";
};

/** What the metadata of all pages have in common. */
export type MetadataContext = {
  readonly siteName: string;
  /** BCP 47 tag, "en-GB". */
  readonly language: string;
  /** Whether search engines are to stay away. */
  readonly preview: boolean;
  /** Feeds of the whole site. */
  readonly feeds: readonly FeedLink[];
};

/**
 * The metadata of a page: title, description, canonical address, Open Graph, Twitter card, feeds.
 * Addresses are paths; the layout's `metadataBase` makes them whole.
 *
 * @see https://ogp.me
 * @example
 * getPageMetadata({ title: "About", description: "…", path: "/about/" }, context).alternates
 * // { canonical: "/about/", types: { … } }
 */
export function getPageMetadata(page: PageDescription, context: MetadataContext): Metadata {
  const { title, fullTitle, description, path, article, picture, feeds = [], languages } = page;
  return {
    title: fullTitle === undefined ? title : { absolute: fullTitle },
    description,
    alternates: {
      canonical: path,
      types: getFeedTypes([...feeds, ...context.feeds]),
      ...(languages && { languages }),
    },
    openGraph: {
      ...(article
        ? {
            type: "article",
            publishedTime: article.publishedOn,
            ...(article.authors.length > 0 && { authors: [...article.authors] }),
            tags: [...article.topics],
          }
        : { type: "website" }),
      title,
      description,
      url: path,
      siteName: context.siteName,
      locale: page.language === "cy" ? "cy_GB" : context.language.replace("-", "_"),
      ...(picture && { images: [picture] }),
    },
    twitter: {
      card: picture ? "summary_large_image" : "summary",
      title,
      description,
      ...(picture && { images: [picture] }),
    },
    ...(context.preview && { robots: { index: false, follow: false } }),
  };
}

type FeedTypes = Record<string, { url: string; title: string }[]>;

function getFeedTypes(feeds: readonly FeedLink[]): FeedTypes {
  const types: FeedTypes = {};
  const paths = new Set<string>();
  for (const { mediaType, path, title } of feeds) {
    if (paths.has(path)) continue;
    paths.add(path);
    types[mediaType] = [...(types[mediaType] ?? []), { url: path, title }];
  }
  return types;
}
