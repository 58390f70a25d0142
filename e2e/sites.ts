/** A finished site and where playwright.config.ts serves it. */
export type Site = { readonly folder: string; readonly port: number; readonly origin: string };

const site = (folder: string, port: number): Site => ({
  folder,
  port,
  origin: `http://localhost:${port}`,
});

/** The site itself, built from content/. */
export const realSite = site("out", 4173);

/** Another series of hack days, built from e2e/fixture-content for the moment that scripts/test.ts says. */
export const fixtureSite = site("out-fixture", 4174);

/** A preview of the fixture site, which nobody serves. */
export const previewFolder = "out-preview";
