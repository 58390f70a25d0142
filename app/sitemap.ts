import type { MetadataRoute } from "next";
import * as content from "@/lib/content/content";
import type { HackDay, Page, Post, Project } from "@/lib/content/documents";
import { welsh } from "@/lib/languages/welsh";
import * as address from "@/lib/links/addresses";
import type { Picture } from "@/lib/pictures/picture";
import { getPictures } from "@/lib/pictures/pictures";
import type { MdxComponentName } from "@/lib/text/markdown/mdx-vocabulary";
import { findLanguages, inWelsh } from "./_content/languages";
import { findLastChanged } from "./_content/last-changed";
import { getPhoto } from "./_pictures/photos";
import { findProjectPicture, getEventPicture, getPostPicture } from "./_pictures/pictures";

export const dynamic = "force-static";

/** A page and the files whose content it shows. */
type Entry = readonly [path: string, files: readonly string[]];

type Document = { readonly _id: string };

const ids = (...documents: readonly (readonly Document[])[]) =>
  documents.flat().map(({ _id }) => _id);

const events = content.getHackDays();
const projects = content.getProjects();
const posts = content.getPosts();
const supporters = content.getSupporters();
const writers = content.getWriters();

/** The files that a page shows by a component in its text. */
const SHOWN: Readonly<Partial<Record<MdxComponentName, readonly string[]>>> = {
  Contacts: ids([content.getSite()]),
  PhotoAlbums: ids(events),
  PressList: ids(events),
  Schedule: ["weekend.yaml"],
  ShortLinks: ["links.yaml"],
  SupporterList: ids(supporters, events),
  TeamList: ids(content.getTeam()),
  JudgingCriteria: ["weekend.yaml"],
  WeekendAnswers: ["weekend.yaml"],
};

const getShownFiles = ({ body }: Page): readonly string[] =>
  Object.entries(SHOWN).flatMap(([name, files]) => (body.raw.includes(`<${name} `) ? files : []));

const getEntries = (): readonly Entry[] => [
  ["/", ["home.yaml", ...ids([content.getSite()], events, projects, posts)]],
  ["/events/", ids(events, projects)],
  ["/projects/", ids(events, projects)],
  ["/data/", ids(events, projects, posts, supporters)],
  ["/numbers/", ids(events, projects)],
  ["/winners/", ids(events, projects)],
  ["/posts/", ids(posts)],
  ["/topics/", ["topics.yaml", ...ids(posts, projects)]],
  ["/glossary/", ["glossary.yaml"]],
  ["/credits/", ids(events, projects, writers, supporters)],
  ["/feeds/", []],
  ["/search/", []],
  ["/now/", ["weekend.yaml", ...ids(events)]],
  ...content
    .getPages()
    .map((page): Entry => [address.getPagePath(page), [...ids([page]), ...getShownFiles(page)]]),
  ...events.map((event): Entry => {
    const givers = content.getGiftsTo(event).map(({ supporter }) => supporter);
    const shown = [content.getProjectsOf(event), content.getPostsAbout(event), givers];
    return [address.getEventPath(event), ids([event], ...shown)];
  }),
  ...content
    .getHackDaysWithProjects()
    .map(
      (event): Entry => [
        address.getEventProjectsPath(event),
        ids([event], content.getProjectsOf(event)),
      ],
    ),
  ...posts.map((post): Entry => [address.getPostPath(post), ids([post])]),
  ...content
    .getPostTopics()
    .map(
      (topic): Entry => [
        address.getTagPath(topic),
        ["topics.yaml", ...ids(content.getPostsOn(topic))],
      ],
    ),
  ...content.getTopics().map((topic): Entry => {
    const shown = [content.getProjectsOn(topic), content.getPostsOn(topic)];
    return [address.getTopicPath(topic), ["topics.yaml", ...ids(...shown)]];
  }),
  ...projects.map((project): Entry => [address.getProjectPath(project), ids([project])]),
  ...writers.map(
    (person): Entry => [address.getPersonPath(person), ids([person], content.getPostsBy(person))],
  ),
  ...content
    .getSupportYears()
    .map(
      (year): Entry => [
        address.getSupportersPath(year),
        ids(supporters, content.getSupportedHackDays(year)),
      ],
    ),
];

const { url: siteUrl } = content.getSite();

/** The same in Welsh: made of a text of its own, or of the same files and what is in Welsh. */
const getWelshEntries = (entries: readonly Entry[]): readonly Entry[] =>
  entries.flatMap(([path, files]): readonly Entry[] => {
    if (!inWelsh.has(path)) return [];
    const text = inWelsh.get(path);
    const isOwn = text?.type === "Post" || text?.type === "Page";
    const twin = text && "twin" in text ? text.twin : undefined;
    return [[welsh.root + path, isOwn ? ids([text]) : [...files, ...ids(twin ? [twin] : [])]]];
  });

/** Where a page is in each of its languages. */
function findAlternates(path: string) {
  const languages = Object.entries(findLanguages(path) ?? {});
  return languages.length > 0
    ? { languages: Object.fromEntries(languages.map(([tag, each]) => [tag, siteUrl + each])) }
    : undefined;
}

type Text = Page | HackDay | Post | Project;

/** The addresses of the pictures of a page: the one that represents it, and those in its text. */
function toPictures(path: string, text: Text, picture?: Picture): [string, readonly string[]] {
  const shown = getPictures(text).map((each) => getPhoto(text._raw.sourceFilePath, each));
  const all = [picture, ...shown].flatMap((each) => (each ? [siteUrl + each.src] : []));
  return [path, [...new Set(all)]];
}

const getAllPictures = () =>
  new Map([
    ...content.getPages().map((page) => toPictures(address.getPagePath(page), page)),
    ...events.map((event) =>
      toPictures(address.getEventPath(event), event, getEventPicture(event)),
    ),
    ...posts.map((post) => toPictures(address.getPostPath(post), post, getPostPicture(post))),
    ...projects.map((project) =>
      toPictures(address.getProjectPath(project), project, findProjectPicture(project)),
    ),
  ]);

/**
 * Every page with its pictures, and the day on which what it says last changed where that is
 * known.
 */
export default function sitemap(): MetadataRoute.Sitemap {
  const pictures = getAllPictures();
  const entries = getEntries();
  return [...entries, ...getWelshEntries(entries)].map(([path, files]) => {
    const lastModified = findLastChanged(files);
    const alternates = findAlternates(path);
    const images = [...(pictures.get(path) ?? [])];
    return {
      url: siteUrl + path,
      ...(lastModified && { lastModified }),
      ...(alternates && { alternates }),
      ...(images.length > 0 && { images }),
    };
  });
}
