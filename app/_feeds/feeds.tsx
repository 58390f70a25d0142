import { Temporal } from "temporal-polyfill";
import { buildSettings } from "@/lib/content/build-settings";
import * as content from "@/lib/content/content";
import type { HackDay, Person, Post, Topic } from "@/lib/content/documents";
import { getPostCredits } from "@/lib/content/post-credits";
import { getStartOfDay, parseDate } from "@/lib/events/times/london-time";
import { getEventNewsTitle } from "@/lib/feeds/event-news-title";
import { findEventUpdate } from "@/lib/feeds/event-update";
import { FEED_LENGTH, type Feed, type FeedEntry } from "@/lib/feeds/feed";
import { FEED_PATHS, FEED_STYLE_SHEET_PATH, getTagFeedPath } from "@/lib/feeds/feed-addresses";
import { getPermanentUrl } from "@/lib/feeds/permanent-url";
import { english } from "@/lib/languages/english";
import { welsh } from "@/lib/languages/welsh";
import { getEventPath, getPersonPath, getPostPath, getTagPath } from "@/lib/links/addresses";
import { getEventDescription } from "@/lib/metadata/event-description";
import { findFileChanges } from "../_content/last-changed";
import { getView } from "../_events/event-views";
import { feedTitles } from "./feed-links";
import { EventText, PostText, renderFeedText } from "./feed-text";

const site = content.getSite();

const base = {
  language: site.language,
  author: { name: site.name, url: `${site.url}/` },
  since: Temporal.Instant.from(`${site.since}-01-01T00:00Z`),
  styleSheet: FEED_STYLE_SHEET_PATH,
};

/** All posts, or those on a topic. */
export async function getPostsFeed(path: string, topic?: Topic): Promise<Feed> {
  const posts = topic
    ? content.getPostsOn(topic)
    : [...content.getPosts(), ...content.getWelshPosts()].sort((a, b) =>
        b.date.localeCompare(a.date),
      );
  return {
    ...base,
    title: topic ? feedTitles.on(topic) : feedTitles.posts,
    description: topic?.about ?? site.description,
    pageUrl: site.url + (topic ? getTagPath(topic) : "/posts/"),
    feedUrl: site.url + path,
    entries: await Promise.all(posts.slice(0, FEED_LENGTH).map(getPostEntry)),
  };
}

/** The posts on a topic. */
export const getTagFeed = (topic: Topic): Promise<Feed> =>
  getPostsFeed(getTagFeedPath(topic), topic);

/** All events of which there is something to tell, those with the latest news first. */
export async function getEventsFeed(): Promise<Feed> {
  const news = [...content.getHackDays(), ...content.getTranslatedHackDays()]
    .flatMap((event) => {
      const changes = findFileChanges([event._id, ...(event.twin ? [event.twin._id] : [])]);
      const updated = findEventUpdate(event, changes, site.timeZone, buildSettings.now);
      return updated ? [{ event, updated }] : [];
    })
    .sort((a, b) => Temporal.Instant.compare(b.updated, a.updated));
  return {
    ...base,
    title: feedTitles.events,
    description: `New events of ${site.name}, and what changes about them.`,
    pageUrl: `${site.url}/events/`,
    feedUrl: site.url + FEED_PATHS.events,
    entries: await Promise.all(news.slice(0, FEED_LENGTH).map(getEventEntry)),
  };
}

async function getPostEntry(post: Post): Promise<FeedEntry> {
  const url = site.url + getPostPath(post);
  const published = getStartOfDay(parseDate(post.date), site.timeZone);
  const { writers, retoldFrom } = getPostCredits(post, content.getAuthors(post));
  return {
    id: getPermanentUrl(getPostPath(post), post.formerUrls, site.url),
    url,
    title: post.title,
    summary: post.description,
    language: post.language,
    markup: await renderFeedText(<PostText post={post} />, url),
    published,
    updated: published,
    authors: writers.length > 0 ? writers.map(toFeedPerson) : [base.author],
    contributors: retoldFrom.map(toFeedPerson),
    topics: post.topics.map(content.getTopic),
  };
}

async function getEventEntry({
  event,
  updated,
}: {
  readonly event: HackDay;
  readonly updated: Temporal.Instant;
}): Promise<FeedEntry> {
  const words = event.twin ? welsh : english;
  const path = words.root + getEventPath(event);
  const url = site.url + path;
  const view = getView(event, words);
  const projects = content.getProjectsOf(event).length;
  return {
    id: getPermanentUrl(path, event.twin ? undefined : event.formerUrls, site.url),
    url,
    title: getEventNewsTitle(view) + words.event.titleEnd,
    language: words.language,
    summary: getEventDescription(view, projects),
    markup: await renderFeedText(<EventText view={view} />, url),
    updated,
    authors: [base.author],
    contributors: event.organisers.map((name) => ({ name })),
    topics: [],
  };
}

const toFeedPerson = (person: Person) => ({
  name: person.name,
  url: site.url + getPersonPath(person),
});
