import {
  allPeople,
  allSupporters,
  cityList,
  glossary,
  home,
  navigation,
  redirectList,
  shortLinkList,
  signUpAdvice,
  site,
  topicList,
  weekend,
} from "contentlayer/generated";
import { getMonthName } from "../calendar/calendar-names";
import { getEventYear } from "../events/lists/order-events";
import { parseDate } from "../events/times/london-time";
import { english, type Words } from "../languages/english";
import type {
  Answer,
  City,
  GlossaryTerm,
  HackDay,
  HomeText,
  Navigation,
  Page,
  Person,
  Post,
  Project,
  Redirect,
  ShortLink,
  SignUpAdvice,
  Site,
  Supporter,
  Topic,
  Weekend,
} from "./documents";
import type { HealthInput } from "./health";
import { isRetold } from "./post-credits";
import {
  byText,
  hackDays,
  hasWelsh,
  pages,
  posts,
  projects,
  today,
  welshHackDays,
  welshPages,
  welshPosts,
  welshProjects,
} from "./published";

/*
 * Every question that pages ask of the content. What is on the site at all: published.ts.
 */

/** Facts about the whole site; its address never ends with a slash. */
export const getSite = (): Site => ({ ...site, url: site.url.replace(/\/+$/, "") });

/** The menus. */
export const getNavigation = (): Navigation => navigation;

/** The words of the home page, in Welsh where somebody has translated them. */
export function getHome({ language, ofContent }: Words = english): HomeText {
  if (language === undefined) return home;
  return home.welsh ?? { ...home, lang: ofContent };
}

/** How a hack day usually runs. */
export const getWeekend = (): Weekend => weekend;

/** What people who come want to know, in Welsh where somebody has translated all of it. */
export const getAnswers = ({ language, ofContent }: Words = english): readonly Answer[] =>
  weekend.answers.map(({ welsh, ...answer }) => {
    if (language === undefined) return answer;
    const isWhole = welsh && (welsh.text || !answer.text) && (welsh.label || !answer.link);
    if (!isWhole) return { ...answer, lang: ofContent };
    const { about, text, label = "" } = welsh;
    return { ...answer, about, text, link: answer.link && { ...answer.link, label } };
  });

/** What everybody who signs up wants to know, in Welsh where somebody has translated it. */
export function getSignUpAdvice({ language, ofContent }: Words = english): SignUpAdvice {
  if (language === undefined) return signUpAdvice;
  return signUpAdvice.welsh ?? { ...signUpAdvice, lang: ofContent };
}

/** Words newcomers may not know, in alphabetical order. */
export const getGlossary = (): readonly GlossaryTerm[] => glossary.terms;

/** Where the cities are. */
export const getCities = (): readonly City[] => cityList.cities;

/** Short links of the whole site. */
export const getShortLinks = (): readonly ShortLink[] => shortLinkList.links;

/** Old addresses that no document claims as its own. */
export const getRedirects = (): readonly Redirect[] => redirectList.redirects;

/** All hack days, the first one first; those without dates by the month expected. */
export const getHackDays = ({ language }: Words = english): readonly HackDay[] =>
  language === undefined ? hackDays : welshHackDays;

/** Those of which somebody has written words in Welsh; none unless Welsh is switched on. */
export const getTranslatedHackDays = (): readonly HackDay[] =>
  welshHackDays.filter(({ twin }) => twin);

/** The hack day of a key, if it is on the site. */
export const findHackDay = (key: string): HackDay | undefined =>
  hackDays.find((event) => event.key === key);

/** The hack day of a key. @throws Error if it is not on the site */
export function getHackDay(key: string): HackDay {
  const event = findHackDay(key);
  if (!event) throw new Error(`There is no event "${key}" in content/events.`);
  return event;
}

/** The hack day that started last; the first one if none has started yet. */
export const getLatestHackDay = (): HackDay | undefined =>
  hackDays.findLast(({ start }) => start !== undefined && start <= today.toString()) ?? hackDays[0];

/** All projects by title. */
export const getProjects = (): readonly Project[] => projects;

/** The projects that somebody has translated, by title; none unless Welsh is switched on. */
export const getWelshProjects = (): readonly Project[] => welshProjects;

/** The projects of an event by title. */
export const getProjectsOf = (event: { readonly key: string }): readonly Project[] =>
  projects.filter((project) => project.event === event.key);

/** One project, if it is on the site. */
export const findProject = (event: string, slug: string): Project | undefined =>
  projects.find((each) => each.event === event && each.slug === slug);

/** One project. @throws Error if it is not on the site */
export function getProject(event: string, slug: string): Project {
  const project = findProject(event, slug);
  if (!project) throw new Error(`There is no project "${event}/${slug}" in content/projects.`);
  return project;
}

/** Projects picked for the home page, newest event first. */
export const getFeaturedProjects = (): readonly Project[] =>
  projects.filter((project) => project.featured).sort((a, b) => byText(b.event, a.event));

/** All posts, newest first; of one day, about the newest event first. */
export const getPosts = (): readonly Post[] => posts;

/** The Welsh twins of posts, newest first; none unless Welsh is switched on. */
export const getWelshPosts = (): readonly Post[] => welshPosts;

/** The Welsh twins of standing pages; none unless Welsh is switched on. */
export const getWelshPages = (): readonly Page[] => welshPages;

/** Whether the site has pages in Welsh. */
export const isInWelsh = (): boolean => hasWelsh;

/** One post, if it is on the site. */
export const findPost = (slug: string): Post | undefined =>
  posts.find((each) => each.slug === slug);

/** Posts about an event, newest first. */
export const getPostsAbout = (event: { readonly key: string }): readonly Post[] =>
  posts.filter((post) => post.event === event.key);

/** Standing pages. */
export const getPages = (): readonly Page[] => pages;

/** The standing page at a path such as "resources/judging", if there is one. */
export const findPage = (path: string): Page | undefined =>
  pages.find((each) => each.path === path);

/** The pages above a page, from the top down. */
export function getPageTrail(page: Pick<Page, "path">): readonly { label: string; href: string }[] {
  const folders = page.path.split("/").slice(0, -1);
  const above = folders.map((_, depth) => folders.slice(0, depth + 1).join("/"));
  return pages
    .filter(({ path }) => above.includes(path))
    .sort((a, b) => a.path.length - b.path.length)
    .map(({ title, path }) => ({ label: title, href: `/${path}/` }));
}

/** The people who wrote a post. @throws Error if one is not in content/people */
export function getAuthors(post: Post): readonly Person[] {
  return post.authors.map((slug) => {
    const person = allPeople.find((each) => each.slug === slug);
    if (!person) throw new Error(`${post._id}: there is no author "${slug}" in content/people.`);
    return person;
  });
}

/** The people of the team page. */
export const getTeam = (): readonly Person[] =>
  allPeople.filter((person) => person.team).sort((a, b) => byText(a.name, b.name));

const supporters: readonly Supporter[] = allSupporters.toSorted((a, b) => byText(a.name, b.name));

/** All supporters by name. */
export const getSupporters = (): readonly Supporter[] => supporters;

/** Who supported an event, and what each gave. */
export const getGiftsTo = (event: {
  readonly key: string;
}): readonly { readonly supporter: Supporter; readonly what?: string | undefined }[] =>
  supporters.flatMap((supporter) =>
    (supporter.gave ?? [])
      .filter((gift) => gift.event === event.key)
      .map((gift) => ({ supporter, what: gift.what })),
  );

const topics: readonly Topic[] = topicList.topics.toSorted((a, b) => byText(a.label, b.label));

/** All topics by label. */
export const getTopics = (): readonly Topic[] => topics;

/** The topic of a key, if it is in content/topics.yaml. */
export const findTopic = (key: string): Topic | undefined =>
  topics.find((each) => each.key === key);

/** The topic of a key. @throws Error if it is not in content/topics.yaml */
export function getTopic(key: string): Topic {
  const topic = findTopic(key);
  if (!topic) throw new Error(`There is no topic "${key}" in content/topics.yaml.`);
  return topic;
}

/** Topics with at least one post, by label. */
export const getPostTopics = (): readonly Topic[] =>
  topics.filter((topic) => posts.some((post) => post.topics.includes(topic.key)));

/** Topics with at least one project, by label. */
export const getProjectTopics = (): readonly Topic[] =>
  topics.filter((topic) => projects.some((project) => project.topics.includes(topic.key)));

/** Posts on a topic, newest first. */
export const getPostsOn = (topic: { readonly key: string }): readonly Post[] =>
  posts.filter((post) => post.topics.includes(topic.key));

/** Projects on a topic by title. */
export const getProjectsOn = (topic: { readonly key: string }): readonly Project[] =>
  projects.filter((project) => project.topics.includes(topic.key));

/** Hack days at which somebody made a project on a topic, the first one first. */
export const getHackDaysOn = (topic: { readonly key: string }): readonly HackDay[] =>
  hackDays.filter((event) =>
    getProjectsOf(event).some((project) => project.topics.includes(topic.key)),
  );

/**
 * An event in few words for lists of projects, as no other event is called.
 *
 * @example getEventLabel("30-cardiff") // "Cardiff, 2026"
 * @example getEventLabel("26-london") // "London, May 2024", for there was another in October
 */
export function getEventLabel(key: string): string {
  const event = getHackDay(key);
  const isShared = hackDays.some(
    (each) => each.key !== key && getYearLabel(each) === getYearLabel(event),
  );
  if (!isShared || event.start === undefined) return getYearLabel(event);
  const { month, year } = parseDate(event.start);
  return `${event.city}, ${getMonthName(month)} ${year}`;
}

const getYearLabel = ({ city, start, expected }: HackDay) =>
  [city, start?.slice(0, 4) ?? expected].filter(Boolean).join(", ");

/** Hack days with at least one project on record, newest first. */
export const getHackDaysWithProjects = (): readonly HackDay[] =>
  hackDays.filter((event) => getProjectsOf(event).length > 0).toReversed();

/** The posts published just before and just after one. */
export function findNeighbours(post: Post): { readonly older?: Post; readonly newer?: Post } {
  const place = posts.findIndex((each) => each.slug === post.slug);
  return { older: posts[place + 1], newer: posts[place - 1] };
}

/** Everything that can lack something. */
export const getHealthInput = (): HealthInput => ({
  events: hackDays,
  projects,
  posts,
  pages,
  supporters,
});

/** Where a city is, if it is in content/cities.yaml. */
export const findCity = (name: string): City | undefined =>
  cityList.cities.find((city) => city.name === name);

/** The people and groups with at least one post, by name. */
export const getWriters = (): readonly Person[] =>
  allPeople
    .filter((person) => getPostsBy(person).length > 0)
    .sort((a, b) => byText(a.name, b.name));

/** Somebody with a post. */
export const findWriter = (slug: string): Person | undefined =>
  getWriters().find((person) => person.slug === slug);

/** Posts that somebody wrote, or that retell an article of theirs, newest first. */
export const getPostsBy = (person: { readonly slug: string }): readonly Post[] =>
  posts.filter((post) => post.authors.includes(person.slug));

/** Posts that somebody wrote, newest first. */
export const getPostsWrittenBy = (person: { readonly slug: string }): readonly Post[] =>
  getPostsBy(person).filter((post) => !isRetold(post));

/** Posts that retell an article of somebody's, newest first. */
export const getPostsRetoldFrom = (person: { readonly slug: string }): readonly Post[] =>
  getPostsBy(person).filter(isRetold);

/** Hack days of a year with somebody who supported them, the first one first. */
export const getSupportedHackDays = (year: number): readonly HackDay[] =>
  hackDays.filter((event) => getEventYear(event) === year && getGiftsTo(event).length > 0);

/** Years with hack days that somebody supported, newest first. */
export const getSupportYears = (): readonly number[] =>
  [...new Set(hackDays.filter((event) => getGiftsTo(event).length > 0).map(getEventYear))].sort(
    (a, b) => b - a,
  );
