import { parseArgs } from "node:util";
import { getHealth, type HealthGroup } from "../lib/content/health";
import { readContent } from "./build/read-content";
import { runScript } from "./build/run-step";

/*
 * npm run health            what is due now
 * npm run health -- --all   what is missing from the record too
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

const count = (groups: readonly HealthGroup[]): number =>
  groups.reduce((sum, { items }) => sum + items.length, 0);

await runScript(async () => {
  // What is not live yet waits for somebody too.
  process.env.SITE_PREVIEW = "1";
  await readContent();
  const { buildSettings } = await import("../lib/content/build-settings");
  const content = await import("../lib/content/content");
  const { name: seriesName, timeZone } = content.getSite();
  const context = { seriesName, timeZone, now: buildSettings.now };
  const groups = getHealth(content.getHealthInput(), context);
  const isDue = (group: HealthGroup) => group.isDue;
  const later = groups.filter((group) => !isDue(group));
  const due = groups.filter(isDue);
  console.log(`\nDue now: ${count(due)}`);
  for (const group of due) console.log(`\n${formatGroup(group)}`);
  console.log(`\nWhen there is time: ${count(later)}`);
  if (all) for (const group of later) console.log(`\n${formatGroup(group)}`);
  else console.log("They are listed by: npm run health -- --all");
});
