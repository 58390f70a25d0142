import { readContent } from "./build/read-content";
import { runScript } from "./build/run-step";

/*
 * `npm run stages -- 30-cardiff`: an event's timeline in words. Everything that reads the build's
 * settings is imported late, once they are set and the content is there.
 */

const [asked] = process.argv.slice(2);

await runScript(async () => {
  // An editor may well want the stages of an event that is still a draft.
  process.env.SITE_PREVIEW = "1";
  const { checkContentStep } = await import("./check/content-step");
  // As of today: at an earlier moment, posts that others link to would not be out yet.
  await checkContentStep({ ...process.env, SITE_NOW: undefined });
  await readContent();
  const { findHackDay, getHackDays, getSite } = await import("../lib/content/content");
  const { buildSettings } = await import("../lib/content/build-settings");
  const { getZoneName } = await import("../lib/events/times/zone-name");
  const { describeTimeline } = await import("../lib/events/stages/timeline-words");

  const keys = getHackDays().map(({ key }) => key);
  const event = asked === undefined ? undefined : findHackDay(asked);
  if (!event) {
    const problem = asked === undefined ? "Which event?" : `There is no event “${asked}”.`;
    throw new Error(`${problem} For example: npm run stages -- ${keys.at(-1)}
There are: ${keys.join(", ")}`);
  }
  const { name: seriesName, timeZone } = getSite();
  const zone = getZoneName(getSite());
  console.log(
    `\n${describeTimeline(event, { seriesName, timeZone, zone, now: buildSettings.now })}\n`,
  );
});
