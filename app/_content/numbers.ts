import { buildSettings } from "@/lib/content/build-settings";
import * as content from "@/lib/content/content";
import { countBy, countByYear, getYears } from "@/lib/data/numbers";
import { getEventYear } from "@/lib/events/lists/order-events";
import { getTopicPath } from "@/lib/links/addresses";

const today = buildSettings.now.toString().slice(0, 10);

/** What is known to have taken place by the time of the build. */
const events = content
  .getHackDays()
  .filter(
    ({ start, cancelled, unconfirmed }) =>
      start !== undefined && start <= today && !cancelled && !unconfirmed,
  );
const projects = content.getProjects();

const getProjectYear = ({ event }: { readonly event: string }) =>
  getEventYear(content.getHackDay(event));

/** Every year since the first event. */
export const years = getYears(events.map(getEventYear));

const nameYears = (counts: readonly number[]) =>
  counts.map((count, index) => ({ label: String(years[index]), count }));

export const eventCounts = nameYears(countByYear(events, getEventYear, years));
export const projectCounts = nameYears(countByYear(projects, getProjectYear, years));
export const cityCounts = countBy(events, ({ city }) => city);

/** Projects on each topic, for each of the years. */
export const topicCounts = content.getProjectTopics().map((topic) => ({
  label: topic.label,
  href: getTopicPath(topic),
  counts: countByYear(content.getProjectsOn(topic), getProjectYear, years),
}));
