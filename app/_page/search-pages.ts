import * as content from "@/lib/content/content";
import { getEventYear } from "@/lib/events/order-events";
import * as address from "@/lib/links/addresses";
import type { SearchKind } from "@/lib/search/search-index";

/** A page that can be found, and what searches narrow down by. */
type SearchPage = {
  readonly path: string;
  readonly kind: SearchKind;
  readonly year: number;
  readonly event: string;
  readonly topics: readonly string[];
};

/** Pages that stand by themselves, of no event, year or topic. */
const toPage = (path: string): SearchPage => ({
  ...{ path, kind: "page", year: 0, event: "", topics: [] },
});

/** Everything that can be found by searching: events, projects, posts and standing pages. */
export const getSearchPages = (): readonly SearchPage[] => [
  ...content.getHackDays().map((event): SearchPage => {
    const projects = content.getProjectsOf(event);
    return {
      path: address.getEventPath(event),
      kind: "event",
      year: getEventYear(event),
      event: event.key,
      topics: [...new Set(projects.flatMap(({ topics }) => topics))].sort(),
    };
  }),
  ...content.getProjects().map(
    (project): SearchPage => ({
      path: address.getProjectPath(project),
      kind: "project",
      year: getEventYear(content.getHackDay(project.event)),
      event: project.event,
      topics: project.topics,
    }),
  ),
  ...content.getPosts().map(
    (post): SearchPage => ({
      path: address.getPostPath(post),
      kind: "post",
      year: Number(post.date.slice(0, 4)),
      event: post.event ?? "",
      topics: post.topics,
    }),
  ),
  ...content.getPages().map((page) => toPage(address.getPagePath(page))),
  ...content.getWriters().map((person) => toPage(address.getPersonPath(person))),
  ...["/glossary/", "/credits/", "/feeds/"].map(toPage),
];

/** Years of events and posts, newest first. */
export const getSearchYears = (): readonly number[] =>
  [...new Set(getSearchPages().map(({ year }) => year))].filter(Boolean).sort((a, b) => b - a);
