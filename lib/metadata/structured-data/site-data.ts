import type { Organization, WebSite } from "schema-dts";
import type { StructuredData } from "./json-ld";

/** The mark of the site as a picture (app/_pictures/icons.ts). */
const LOGO_PATH = "/icons/icon-512.png";

/** What structured data needs to know of the site. */
export type SiteFacts = {
  readonly name: string;
  /** Address of the live site, no slash at the end. */
  readonly url: string;
  readonly description: string;
  readonly disclaimer: string;
  readonly strapline: string;
  /** BCP 47 tag, "en-GB". */
  readonly language: string;
  /** IANA name of the time zone of all events. */
  readonly timeZone: string;
  /** ISO 3166 code, "GB". */
  readonly country: string;
  /** ISO 4217 code, "GBP"; absent where the content names none. */
  readonly currency?: string | undefined;
  /** Year of the first event. */
  readonly since: number;
  readonly email: string;
  readonly social: readonly { readonly url: string }[];
};

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

/** The site itself. */
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
