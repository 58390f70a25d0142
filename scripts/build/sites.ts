/* Finished sites that tests are run on; e2e/sites.ts knows them as well. */

/** The moment the fixture sites are built for. */
const FIXTURE_NOW = "2027-01-11T12:00:00Z";

const environment = { SITE_CONTENT: "e2e/fixture-content", SITE_NOW: FIXTURE_NOW };

/** Another series of hack days, as it goes live. */
export const FIXTURE_SITE = { out: "out-fixture", environment };

/** The same as a preview. */
export const FIXTURE_PREVIEW = {
  out: "out-preview",
  environment: { ...environment, SITE_PREVIEW: "1" },
};
