import * as content from "@/lib/content/content";
import type { Page } from "@/lib/content/documents";
import { getHackDayName } from "@/lib/events/hack-day";
import { getEventYear } from "@/lib/events/lists/order-events";
import { welsh } from "@/lib/languages/welsh";
import * as address from "@/lib/links/addresses";
import { getPrizeWords } from "@/lib/projects/prizes";
import type { SearchDocument } from "@/lib/search/search-library";
import { getPageTree, type WithText } from "@/lib/text/markdown/compiled-text";
import { getPageWords } from "@/lib/text/markdown/page-words";

/*
 * Everything that can be found by searching. Only facts and texts go in: what a page says of a
 * stage of an event would be wrong as soon as the stage has changed.
 */

const site = content.getSite();

const join = (...parts: readonly (string | undefined | readonly string[])[]): string =>
  parts.flat().filter(Boolean).join(" ");

const getBody = (document: WithText): string => getPageWords(getPageTree(document));

const getLabels = (topics: readonly string[]) => topics.map((key) => content.getTopic(key).label);

/** By which somebody finds what is in Welsh, in either language. */
const IN_WELSH = "Cymraeg Welsh";

/** With those that somebody has put into Welsh. */
const getEvents = (): readonly SearchDocument[] =>
  [...content.getHackDays(), ...content.getTranslatedHackDays()].map((event) => {
    const projects = content.getProjectsOf(event);
    const topics = [...new Set(projects.flatMap((project) => project.topics))].sort();
    const gifts = content.getGiftsTo(event);
    const year = getEventYear(event);
    return {
      path: (event.twin ? welsh.root : "") + address.getEventPath(event),
      kind: "event",
      title: getHackDayName(event, site.name),
      names: join(
        ...[event.city, event.venue, event.organisers, String(year || "")],
        event.twin ? IN_WELSH : "",
      ),
      text: join(
        ...[
          event.address,
          getBody(event.twin ?? event),
          event.travel,
          event.access,
          event.childcare,
          event.food,
          event.stay,
        ],
        gifts.map(({ supporter }) => supporter.name),
      ),
      ...{ year, event: event.key, topics },
    };
  });

const getProjects = (): readonly SearchDocument[] =>
  [...content.getProjects(), ...content.getWelshProjects()].map((project) => ({
    path: address.getProjectPath(project),
    kind: "project",
    title: project.title,
    names: join(project.team, project.twin ? IN_WELSH : ""),
    text: join(
      ...[
        project.summary,
        getBody(project.twin ?? project),
        getPrizeWords(project.prizes),
        project.later,
      ],
      getLabels(project.topics),
    ),
    year: getEventYear(content.getHackDay(project.event)),
    ...{ event: project.event, topics: project.topics },
  }));

const getPosts = (): readonly SearchDocument[] =>
  [...content.getPosts(), ...content.getWelshPosts()].map((post) => ({
    path: address.getPostPath(post),
    kind: "post",
    title: post.title,
    names: join(
      content.getAuthors(post).map(({ name }) => name),
      post.language === "cy" ? IN_WELSH : "",
    ),
    text: join(post.description, getBody(post), getLabels(post.topics)),
    year: Number(post.date.slice(0, 4)),
    ...{ event: post.event ?? "", topics: post.topics },
  }));

/** What a text says by a component. */
const getAnswers = ({ body: { raw } }: Page): string => {
  const { answers, judging } = content.getWeekend();
  return join(
    raw.includes("<WeekendAnswers") ? answers.map(({ about, text }) => join(about, text)) : [],
    raw.includes("<JudgingCriteria")
      ? judging.criteria.map(({ title, questions }) => join(title, questions))
      : [],
  );
};

/** What components of a text list. */
const getListed = ({ body: { raw } }: Page): string =>
  join(
    raw.includes("<TeamList") ? content.getTeam().map(({ name, role }) => join(name, role)) : [],
    raw.includes("<SupporterList") ? content.getSupporters().map(({ name }) => name) : [],
    raw.includes("<Contacts") ? [site.email, "email"] : [],
  );

const toPage = (path: string, title: string, text: string, names = ""): SearchDocument => ({
  ...{ path, title, text, names },
  ...{ kind: "page", year: 0, event: "", topics: [] },
});

/** Every page that can be found, in the order of events, projects, posts and pages. */
export const getSearchDocuments = (): readonly SearchDocument[] => [
  ...getEvents(),
  ...getProjects(),
  ...getPosts(),
  ...[...content.getPages(), ...content.getWelshPages()].map((page) => {
    const text = join(page.description, getBody(page), getAnswers(page));
    const names = join(getListed(page), page.language === "cy" ? IN_WELSH : "");
    return toPage(address.getPagePath(page), page.title, text, names);
  }),
  ...content.getWriters().map((person) => {
    const text = join(person.role, person.bio);
    return toPage(address.getPersonPath(person), person.name, text);
  }),
  toPage(
    "/glossary/",
    "What the words mean",
    join(
      content.getGlossary().map(({ term, means, alsoKnownAs }) => join(term, means, alsoKnownAs)),
    ),
  ),
  ...(content.isInWelsh()
    ? [toPage(`${welsh.root}/events/`, welsh.events.title, join(site.name, IN_WELSH))]
    : []),
  toPage("/data/", "Our data", "Events, projects, supporters and posts as JSON and CSV files."),
  toPage("/numbers/", "In numbers", "Events, projects, cities and topics counted, year by year."),
  toPage("/winners/", "Prize winners", "Who won the judges’ prizes and the community vote."),
  toPage("/credits/", "Credits", "Who organised, took photos, wrote and made the events possible."),
  toPage(
    "/feeds/",
    "Feeds",
    "Follow posts, events and calendars in a feed reader: Atom, RSS, iCal.",
  ),
];

/** Years of events and posts, newest first. */
export const getSearchYears = (): readonly number[] =>
  [...new Set(getSearchDocuments().map(({ year }) => year))].filter(Boolean).sort((a, b) => b - a);
