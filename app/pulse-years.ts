import type { PulseYear } from "@/components/pulse";
import { getEventPath } from "@/lib/addresses";
import { getHackDays, getProjectsOf, getSite } from "@/lib/content";
import { getShortWhen } from "@/lib/event-dates";
import { fillYears } from "@/lib/fill-years";
import { getHackDayName } from "@/lib/hack-day";

/** The pulse of the series: a beat for each dated hack day, year by year. */
export const getPulseYears = (): readonly PulseYear[] =>
  fillYears(getHackDays(), (event) => event.start).map(({ year, items }) => ({
    year,
    beats: items.map((event) => ({
      href: getEventPath(event),
      name: getHackDayName(event, getSite().name),
      when: getShortWhen(event),
      projects: getProjectsOf(event).length,
    })),
  }));
