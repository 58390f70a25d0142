import { existsSync } from "node:fs";
import { defineConfig, type ReporterDescription } from "@playwright/test";
import { fixtureSite, realSite, type Site } from "./e2e/sites";

/** Chromium refuses to run its sandbox as root, which is who runs tests in a container. */
const ROOT_FLAGS = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

const QUIET_FLAGS = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--log-level=3",
];

/** Letters and colours are drawn alike on every machine, for pictures of pages are compared. */
const STEADY_FLAGS = [
  "--disable-lcd-text",
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
];

/** The production engine over a finished site, with its headers and redirects. */
const serve = ({ folder, port, origin }: Site) => ({
  command: `npx --no tsx scripts/serve.ts --directory ${folder} --port ${port}`,
  url: `${origin}/`,
  timeout: 90_000,
  gracefulShutdown: { signal: "SIGTERM" as const, timeout: 5_000 },
});

export default defineConfig({
  testDir: "e2e",
  // Every document through its form takes minutes: `npm run test:all` does it, each night.
  testIgnore:
    process.env.SWEEP === "all" ? [] : ["**/desk/journeys.spec.ts", "**/desk/round-trip.spec.ts"],
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // A busy machine may make one stumble; what passes only the second time is listed as flaky.
  retries: 1,
  forbidOnly: process.env.CI !== undefined,
  reporter: [
    [process.stdout.isTTY ? "line" : "dot"],
    // There, what fails is shown beside its line.
    ...(process.env.GITHUB_ACTIONS ? [["github"] satisfies ReporterDescription] : []),
  ],
  timeout: 120_000,
  use: {
    timezoneId: "Europe/London",
    locale: "en-GB",
    launchOptions: {
      executablePath: process.env.BROWSER_PATH,
      args: [...ROOT_FLAGS, ...QUIET_FLAGS, ...STEADY_FLAGS],
    },
  },
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  // A letter may be drawn a shade lighter by another release of the browser; nothing may move.
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.01, threshold: 0.25 } },
  // Pictures of pages are tested with the fixture site alone.
  webServer: [realSite, fixtureSite].filter(({ folder }) => existsSync(folder)).map(serve),
});
