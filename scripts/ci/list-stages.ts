/*
 * `npm run --silent ci:stages`: every event with the stages it goes through, as JSON. Reads what
 * `npm run build` has left of the content.
 */
import { getHackDays, getSite } from "../../lib/content/content";
import { getHackDayName } from "../../lib/events/hack-day";
import { getStageLabel } from "../../lib/events/stages/stage-words";
import { getTimeline } from "../../lib/events/stages/timeline";
import { getEventPath } from "../../lib/links/addresses";
import type { EventStages } from "./build-facts";

const { name: seriesName, timeZone } = getSite();

const events = getHackDays().map(
  (event): EventStages => ({
    address: getEventPath(event),
    name: getHackDayName(event, seriesName),
    stages: getTimeline(event, timeZone).map(({ from, stage }) => ({
      from: from === null ? null : from.round("second").toString(),
      label: getStageLabel(stage),
    })),
  }),
);

console.log(JSON.stringify(events, undefined, 1));
