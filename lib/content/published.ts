import {
  allHackDays,
  allHackDayTwins,
  allPages,
  allPosts,
  allProjects,
  allProjectTwins,
  site,
} from "contentlayer/generated";
import { welsh } from "../languages/welsh";
import { buildSettings } from "./build-settings";
import type { HackDay, Page, Post, Project } from "./documents";
import { findPreviewMark, isPublished, type Marked, type Publishable } from "./publication";
import { getHackDayInWelsh, getProjectInWelsh } from "./twins";

/*
 * What is on the site. Nothing else but content.ts reads the generated documents; drafts and posts
 * of days to come stop here.
 */

const { now, preview } = buildSettings;
export const today = now.toZonedDateTimeISO(site.timeZone).toPlainDate();

/** The documents that are on the site; in a preview those that are not live yet have a mark. */
const published = <D extends Publishable>(documents: readonly D[]): (D & Marked)[] =>
  documents
    .filter((document) => isPublished(document, today, preview))
    .map((document) => ({ ...document, mark: findPreviewMark(document, today) }));

/** Contentlayer makes an instant of a date; the day is what the editor wrote. */
const toDay = (date: string | undefined) => date?.slice(0, 10);

/** Orders texts as the language of the site does, numbers by size. */
export const { compare: byText } = new Intl.Collator(site.language, { numeric: true });

/** The first one first. */
export const hackDays: readonly HackDay[] = published(allHackDays)
  .map((document) => ({
    ...document,
    start: toDay(document.start),
    end: toDay(document.end),
    postponed: document.postponed && {
      ...document.postponed,
      formerStart: toDay(document.postponed.formerStart),
      formerEnd: toDay(document.postponed.formerEnd),
    },
  }))
  .sort((a, b) => byText(a.start ?? a.expected ?? "", b.start ?? b.expected ?? ""));

const marksOfEvents = new Map(hackDays.map(({ key, mark }) => [key, mark]));

/** Of events on the site, by title. */
export const projects: readonly Project[] = published(allProjects)
  .filter((project) => marksOfEvents.has(project.event))
  .map((project) => ({ ...project, mark: project.mark ?? marksOfEvents.get(project.event) }))
  .sort((a, b) => byText(a.title, b.title));

/** Whether there are pages in Welsh: on the live site once it is switched on, always in previews. */
export const hasWelsh: boolean = preview || site.welsh?.live === true;

type Filed = { readonly _id: string };

const isTwin = ({ _id }: Filed) => _id.endsWith(".cy.mdx");

const getOriginalId = ({ _id }: Filed) => _id.replace(/\.cy\.mdx$/, ".mdx");

/** Those that stand for themselves. */
const getOriginals = <D extends Post | Page>(documents: readonly D[]): readonly D[] =>
  documents.filter((document) => !isTwin(document));

/** The Welsh of what is on the site, which is not live before its original is. */
const getTwins = <D extends Post | Page>(documents: readonly D[]): readonly D[] =>
  documents.filter(isTwin).flatMap((twin) => {
    const original = documents.find(({ _id }) => _id === getOriginalId(twin));
    if (!hasWelsh || !original) return [];
    const mark = twin.mark ?? original.mark;
    return [{ ...twin, mark, language: "cy" as const, root: welsh.root }];
  });

const allTexts: readonly Post[] = published(allPosts)
  .map((post) => ({ ...post, date: post.date.slice(0, 10) }))
  .sort(
    (a, b) =>
      byText(b.date, a.date) || byText(b.event ?? "", a.event ?? "") || byText(a.title, b.title),
  );

const allStanding: readonly Page[] = published(allPages);

/** The newest first. */
export const posts = getOriginals(allTexts);
export const welshPosts = getTwins(allTexts);

export const pages = getOriginals(allStanding);
export const welshPages = getTwins(allStanding);

/** The words that somebody has written in Welsh for a document. */
const findTwin = <Twin extends Filed>(twins: readonly Twin[], { _id }: Filed): Twin | undefined =>
  hasWelsh ? twins.find((twin) => getOriginalId(twin) === _id) : undefined;

/** All of them, as far as somebody has translated them. */
export const welshHackDays: readonly HackDay[] = hackDays.map((event) =>
  getHackDayInWelsh(event, findTwin(allHackDayTwins, event)),
);

/** Those that somebody has translated. */
export const welshProjects: readonly Project[] = projects.flatMap((project) => {
  const twin = findTwin(allProjectTwins, project);
  return twin ? [getProjectInWelsh(project, twin)] : [];
});
