import type { PulseYear } from "@/components/events/pulse";
import { getHackDays, getProjectsOf } from "@/lib/content/content";
import { fillYears } from "@/lib/events/lists/past-years";
import { hasBegun } from "@/lib/events/stages/stage-kinds";
import { getShortWhen } from "@/lib/events/times/event-dates";
import { english, type Words } from "@/lib/languages/english";
import { getEventPath } from "@/lib/links/addresses";
import { getView } from "./event-views";

/** Those that have begun, and were not called off. */
const getHeld = () =>
  getHackDays().filter((event) => hasBegun(getView(event).stages[0]?.value.stage ?? "announced"));

/** The pulse of the series: a beat for each hack day that was held, year by year. */
export const getPulseYears = (words: Words = english): readonly PulseYear[] =>
  fillYears(getHeld(), (event) => event.start).map(({ year, items }) => ({
    year,
    beats: items.map((event) => ({
      href: words.root + getEventPath(event),
      name: getView(event, words).name,
      when: getShortWhen(event, undefined, words),
      projects: getProjectsOf(event).length,
    })),
  }));
