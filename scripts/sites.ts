/* Finished sites that tests are run on; e2e/sites.ts knows the first two as well. */

/** The fixture site, as it goes live. */
export const FIXTURE_SITE = "out-fixture";

/** The fixture site as a preview. */
export const FIXTURE_PREVIEW = "out-preview";

/** The fixture site for a host where it has a path before all its addresses. */
export const SITE_UNDER_PATH = {
  folder: ".cache/site-under-a-path",
  basePath: "/hack-day",
} as const;

/** The moment the fixture site is built for; the end-to-end tests know it too. */
export const FIXTURE_NOW = "2027-01-11T12:00:00Z";
