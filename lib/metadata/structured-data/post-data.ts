import type { BlogPosting, Organization, Person as PersonData } from "schema-dts";
import type { Person, Post } from "../../content/documents";
import { getPostCredits } from "../../content/post-credits";
import { getPersonPath, getPostPath } from "../../links/addresses";
import { getSourceUrl } from "../../links/source-url";
import type { StructuredData } from "./json-ld";
import { getOrganizationReference, type SiteFacts } from "./site-data";

/** What structured data needs to know of a post. */
export type PostFacts = Pick<Post, "slug" | "title" | "description" | "date" | "language"> & {
  readonly source?: Pick<NonNullable<Post["source"]>, "title" | "author" | "url">;
};

/** Somebody with a page of their own: a person, or a group. */
export type WriterFacts = Pick<Person, "slug" | "name" | "group">;

/**
 * A post for search engines. One that retells somebody's article is by the site, based on the
 * article.
 *
 * @param people the post's authors
 * @param topics names of its topics
 * @param image whole address of a picture that represents it
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function getPostData(
  post: PostFacts,
  people: readonly WriterFacts[],
  topics: readonly string[],
  image: string,
  site: Pick<SiteFacts, "name" | "url" | "language">,
): StructuredData<BlogPosting> {
  const { writers, retoldFrom } = getPostCredits(post, people);
  const publisher = getOrganizationReference(site);
  const url = `${site.url}${getPostPath(post)}`;
  return {
    "@context": "https://schema.org",
    "@type": "BlogPosting",
    "@id": url,
    url,
    mainEntityOfPage: url,
    headline: post.title,
    description: post.description,
    image,
    datePublished: post.date,
    inLanguage: post.language ?? site.language,
    keywords: [...topics],
    author: writers.length > 0 ? writers.map((writer) => getWriterData(writer, site)) : publisher,
    publisher,
    ...(post.source && {
      isBasedOn: {
        "@type": "CreativeWork",
        name: post.source.title,
        ...(post.source.url && { url: getSourceUrl(post.source.url, site.url) }),
        ...(retoldFrom.length > 0 && {
          author: retoldFrom.map((writer) => getWriterData(writer, site)),
        }),
      },
    }),
  };
}

function getWriterData(
  writer: WriterFacts,
  site: Pick<SiteFacts, "url">,
): Exclude<PersonData | Organization, string> {
  return {
    "@type": writer.group ? "Organization" : "Person",
    name: writer.name,
    url: `${site.url}${getPersonPath(writer)}`,
  };
}
