import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { getHealth } from "../lib/content/health";
import { runScript, runStep } from "./build/run-step";
import { readFiles } from "./check/read/read-files";
import { checkLinks } from "./health/check-links";
import { collectLinks } from "./health/collect-links";
import { reportHealth, reportLinks } from "./health/report-health";

/*
 * npm run health              what is missing or due
 * npm run health -- --all     the long lists in full
 * npm run health -- --links   links to other sites too; takes a few minutes
 */

const { values } = parseArgs({
  options: {
    all: { type: "boolean", default: false },
    links: { type: "boolean", default: false },
  },
});

await runScript(async () => {
  // What is not live yet waits for somebody too.
  process.env.SITE_PREVIEW = "1";
  await runStep("Reading the content", ["contentlayer2", "build"]);
  const { buildSettings } = await import("../lib/content/build-settings");
  const content = await import("../lib/content/content");
  const { name: seriesName, timeZone, url, repository } = content.getSite();
  const { now, contentFolder } = buildSettings;
  const report = getHealth(content.getHealthInput(), { seriesName, timeZone, now });
  console.log(`\n${reportHealth(report, values.all)}`);
  if (!values.links) return;
  const links = collectLinks(await readFiles(process.cwd(), [contentFolder]), contentFolder, url);
  const states = await checkLinks(
    links.map((link) => link.url),
    {
      fetch,
      wait: setTimeout,
      userAgent: `${seriesName} link check (+${repository})`,
      onProgress: (done) => process.stderr.write(`\rLinks asked: ${done} of ${links.length} `),
    },
  );
  console.log(`\n\n${reportLinks(links, states)}`);
});
