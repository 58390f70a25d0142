import type { Organization, WebSite } from "schema-dts";
import type { Site } from "../../content/documents";
import type { StructuredData } from "./json-ld";

/** The mark of the site as a picture (app/_pictures/icons.ts). */
const LOGO_PATH = "/icons/icon-512.png";

/** What structured data needs to know of the site. */
export type SiteFacts = Pick<
  Site,
  | "name"
  | "url"
  | "description"
  | "disclaimer"
  | "strapline"
  | "language"
  | "timeZone"
  | "country"
  | "currency"
  | "since"
  | "email"
> & { readonly social: readonly { readonly url: string }[] };

/** How other data refers to the people behind the site, by name as well as by id. */
export function getOrganizationReference(site: Pick<SiteFacts, "name" | "url">) {
  return {
    "@type": "Organization",
    "@id": `${site.url}/#organization`,
    name: site.name,
    url: `${site.url}/`,
  } as const satisfies Organization;
}

/** Who is behind the site: a community, which it says of itself is nothing official. */
export function getOrganizationData(site: SiteFacts): StructuredData<Organization> {
  return {
    "@context": "https://schema.org",
    ...getOrganizationReference(site),
    logo: `${site.url}${LOGO_PATH}`,
    description: site.description,
    disambiguatingDescription: site.disclaimer,
    slogan: site.strapline,
    email: site.email,
    foundingDate: String(site.since),
    sameAs: site.social.map(({ url }) => url).filter((url) => /^https?:/.test(url)),
  };
}

export function getWebSiteData(site: SiteFacts): StructuredData<WebSite> {
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    "@id": `${site.url}/#website`,
    name: site.name,
    url: `${site.url}/`,
    description: site.description,
    inLanguage: site.language,
    publisher: getOrganizationReference(site),
  };
}
