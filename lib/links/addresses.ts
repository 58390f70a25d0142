/*
 * Where each document lives on the site. Every address of a page starts and ends
 * with a slash.
 */

import { slugText } from "../text/slug-text";

/** @example getEventPath({ key: "30-cardiff" }) // "/events/30-cardiff/" */
export function getEventPath(event: { readonly key: string }): string {
  return `/events/${event.key}/`;
}

/** Where an event is shown while it is on. @example getBoardPath({ key: "30-cardiff" }) // "/now/#30-cardiff" */
export function getBoardPath(event: { readonly key: string }): string {
  return `/now/#${event.key}`;
}

/** A letter that asks for leave to go to an event, and later a record of having been there. */
export const getLetterPath = (event: { readonly key: string }): string =>
  `${getEventPath(event)}letter/`;

/** The letter as plain text. */
export const getLetterTextPath = (event: { readonly key: string }): string =>
  `${getEventPath(event)}letter.txt`;

/** What can be printed for an event: a poster, cards. */
export const getSheetPath = (
  event: { readonly key: string },
  sheet: { readonly name: string },
): string => `${getEventPath(event)}posters/${sheet.name}/`;

/**
 * A whole address as it is printed for people to type.
 *
 * @example getPrintedAddress("https://nhshackday.com", "/tickets") // "nhshackday.com/tickets"
 */
export const getPrintedAddress = (siteUrl: string, path: string): string =>
  siteUrl.replace(/^https?:\/\//, "") + path;

/** Where the projects of one event are listed. */
export function getEventProjectsPath(event: { readonly key: string }): string {
  return `/projects/${event.key}/`;
}

/** @example getProjectPath({ event: "30-cardiff", slug: "epinav" }) // "/projects/30-cardiff/epinav/" */
export function getProjectPath(project: {
  readonly event: string;
  readonly slug: string;
  readonly root?: string;
}): string {
  return `${project.root ?? ""}/projects/${project.event}/${project.slug}/`;
}

/** @example getPostPath({ slug: "ten-pitch-tips" }) // "/posts/ten-pitch-tips/" */
export function getPostPath(post: { readonly slug: string; readonly root?: string }): string {
  return `${post.root ?? ""}/posts/${post.slug}/`;
}

/** Posts about a topic. */
export function getTagPath(topic: { readonly key: string }): string {
  return `/posts/tags/${topic.key}/`;
}

/** Everything about a topic: projects and posts. */
export function getTopicPath(topic: { readonly key: string }): string {
  return `/topics/${topic.key}/`;
}

/** @example getPagePath({ path: "resources/judging" }) // "/resources/judging/" */
export function getPagePath(page: { readonly path: string; readonly root?: string }): string {
  return `${page.root ?? ""}/${page.path}/`;
}

/** @example getPersonPath({ slug: "david-miller" }) // "/people/david-miller/" */
export function getPersonPath(person: { readonly slug: string }): string {
  return `/people/${person.slug}/`;
}

/** Who supported the events of a year. @example getSupportersPath(2026) // "/supporters/2026/" */
export function getSupportersPath(year: number): string {
  return `/supporters/${year}/`;
}

/** Fragment of a city in the list of cities. @example getCityId("Cardiff") // "city-cardiff" */
export function getCityId(city: string): string {
  return `city-${slugText(city)}`;
}
