import type { MetadataRoute } from "next";
import * as address from "@/lib/addresses";
import * as content from "@/lib/content";
import { getPictures } from "@/lib/pictures";
import { findLastChanged } from "./last-changed";

export const dynamic = "force-static";

/** A page and the files whose content it shows. */
type Entry = readonly [path: string, files: readonly string[], published?: string];

type Document = { readonly _id: string };

const ids = (...documents: readonly (readonly Document[])[]) =>
  documents.flat().map(({ _id }) => _id);

const events = content.getHackDays();
const projects = content.getProjects();
const posts = content.getPosts();
const supporters = content.getSupporters();
const writers = content.getWriters();

const entries: readonly Entry[] = [
  ["/", ids([content.getHome(), content.getSite()], events, projects, posts)],
  ["/events/", ids(events, projects)],
  ["/projects/", ids(events, projects)],
  ["/posts/", ids(posts)],
  ["/topics/", ["topics.yaml", ...ids(posts, projects)]],
  ["/glossary/", ["glossary.yaml"]],
  ["/credits/", ids(events, projects, writers, supporters)],
  ["/feeds/", []],
  ["/search/", []],
  ...content.getPages().map((page): Entry => [address.getPagePath(page), ids([page])]),
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
  ...posts.map((post): Entry => [address.getPostPath(post), ids([post]), post.date]),
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

type Text = { readonly body: { readonly raw: string } };

const toPictures = (path: string, { body }: Text): [string, readonly string[]] => [
  path,
  getPictures(body.raw).flatMap(({ src }) => (src.startsWith("/") ? [siteUrl + src] : [])),
];

/** Addresses of the pictures in the text of each page. */
const pictures = new Map([
  ...content.getPages().map((page) => toPictures(address.getPagePath(page), page)),
  ...events.map((event) => toPictures(address.getEventPath(event), event)),
  ...posts.map((post) => toPictures(address.getPostPath(post), post)),
  ...projects.map((project) => toPictures(address.getProjectPath(project), project)),
]);

/**
 * Every page with its pictures, and the day on which what it says last changed where that is
 * known.
 */
export default function sitemap(): MetadataRoute.Sitemap {
  return entries.map(([path, files, published]) => {
    const lastModified = findLastChanged(files) ?? published;
    const images = [...(pictures.get(path) ?? [])];
    return {
      url: siteUrl + path,
      ...(lastModified && { lastModified }),
      ...(images.length > 0 && { images }),
    };
  });
}
