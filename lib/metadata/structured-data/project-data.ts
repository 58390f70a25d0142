import type { CreativeWork } from "schema-dts";
import type { Project } from "../../content/documents";
import type { HackDayFacts } from "../../events/hack-day";
import { getProjectPath } from "../../links/addresses";
import type { StructuredData } from "./json-ld";
import type { SiteFacts } from "./site-data";

/** What structured data needs to know of a project. */
export type ProjectFacts = Pick<
  Project,
  "event" | "slug" | "title" | "summary" | "team" | "licence"
> & { readonly links?: Pick<NonNullable<Project["links"]>, "website" | "code"> };

/**
 * A project for search engines. The team is credited in words: its names may be those of people,
 * of groups or of accounts, and the record does not say which.
 *
 * @param birthplace the event at which it was made
 * @param topics names of its topics
 * @param image whole address of a picture that represents it
 */
export function getProjectData(
  project: ProjectFacts,
  birthplace: Pick<HackDayFacts, "city" | "end">,
  topics: readonly string[],
  image: string,
  site: Pick<SiteFacts, "url" | "country">,
): StructuredData<CreativeWork> {
  const { summary, team, licence, links = {} } = project;
  const url = `${site.url}${getProjectPath(project)}`;
  return {
    "@context": "https://schema.org",
    "@type": "CreativeWork",
    "@id": url,
    url,
    mainEntityOfPage: url,
    name: project.title,
    image,
    keywords: [...topics],
    locationCreated: {
      "@type": "Place",
      name: birthplace.city,
      address: {
        "@type": "PostalAddress",
        addressLocality: birthplace.city,
        addressCountry: site.country,
      },
    },
    ...(summary && { description: summary }),
    ...(birthplace.end && { dateCreated: birthplace.end }),
    ...(team && team.length > 0 && { creditText: team.join(", ") }),
    ...(licence && { license: { "@type": "CreativeWork" as const, name: licence } }),
    ...(links.website && { sameAs: links.website }),
    ...(links.code && {
      hasPart: links.code.map((codeRepository) => ({
        "@type": "SoftwareSourceCode" as const,
        name: `Source code of ${project.title}`,
        codeRepository,
      })),
    }),
  };
}
