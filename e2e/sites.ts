/** A finished site and where playwright.config.ts serves it. */
export type Site = { readonly folder: string; readonly port: number; readonly origin: string };

const site = (folder: string, port: number): Site => ({
  folder,
  port,
  origin: `http://localhost:${port}`,
});

/** Two checkouts can be tested at once, each with a first port of its own. */
const FIRST_PORT = Number(process.env.TEST_PORT ?? 4173);

/** The site itself, built from content/. */
export const realSite = site("out", FIRST_PORT);

/** Another series of hack days, built from e2e/fixture-content for the moment FIXTURE_BUILT. */
export const fixtureSite = site("out-fixture", FIRST_PORT + 1);

/** A preview of the fixture site, which nobody serves. */
export const previewFolder = "out-preview";

/** The moment the fixture site is built for; scripts/test.ts says the same. */
export const FIXTURE_BUILT = "2027-01-11T12:00:00Z";
