import type { PulseYear } from "@/components/events/pulse";
import { getHackDays, getProjectsOf, getSite } from "@/lib/content/content";
import { getHackDayName } from "@/lib/events/hack-day";
import { fillYears } from "@/lib/events/past-years";
import { getShortWhen } from "@/lib/events/times/event-dates";
import { getEventPath } from "@/lib/links/addresses";

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
