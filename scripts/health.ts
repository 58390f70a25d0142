import { parseArgs } from "node:util";
import { getHealth, type HealthGroup } from "../lib/content/health";
import { runScript, runStep } from "./build/run-step";

/*
 * npm run health            what is missing or due
 * npm run health -- --all   the long lists in full
 */

/** Lists longer than this are cut short, unless everything is asked for. */
const SHORT = 10;

const { all } = parseArgs({ options: { all: { type: "boolean", default: false } } }).values;

function formatGroup({ heading, items }: HealthGroup): string {
  const shown = all ? items : items.slice(0, SHORT);
  return [
    items.length > SHORT ? `${heading}: ${items.length}` : heading,
    ...shown.map(({ what, place }) => `  ${what} (${place})`),
    ...(shown.length < items.length ? [`  and ${items.length - shown.length} more`] : []),
  ].join("\n");
}

await runScript(async () => {
  // What is not live yet waits for somebody too.
  process.env.SITE_PREVIEW = "1";
  await runStep("Reading the content", ["contentlayer2", "build"]);
  const { buildSettings } = await import("../lib/content/build-settings");
  const content = await import("../lib/content/content");
  const { name: seriesName, timeZone } = content.getSite();
  const context = { seriesName, timeZone, now: buildSettings.now };
  const { events, overall } = getHealth(content.getHealthInput(), context);
  const groups = [...events, ...overall];
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  for (const group of groups) console.log(`\n${formatGroup(group)}`);
  console.log(
    `\n${count} things are missing or due. The long lists in full: npm run health -- --all`,
  );
});
