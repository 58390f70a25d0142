import { JsonLd } from "@/components/layout/json-ld";
import { buildSettings } from "@/lib/content/build-settings";
import * as content from "@/lib/content/content";
import type { HackDay, Post, Project } from "@/lib/content/documents";
import { getEventPath, getPostPath, getProjectPath } from "@/lib/links/addresses";
import { getEventDescription } from "@/lib/metadata/event-description";
import { findEventData } from "@/lib/metadata/structured-data/event-data";
import { getPostData } from "@/lib/metadata/structured-data/post-data";
import { getProjectData } from "@/lib/metadata/structured-data/project-data";
import { getOrganizationData, getWebSiteData } from "@/lib/metadata/structured-data/site-data";
import { getView } from "../_events/event-views";
import { getCard } from "../_pictures/cards";

/*
 * What search engines are told of each kind of page besides the way to it (page-heading.tsx).
 */

const site = content.getSite();

/** The card of a page, which represents what the page is about. */
const getImage = (path: string) => `${site.url}/cards/${getCard(path).file}`;

const getLabels = (topics: readonly string[]) => topics.map((key) => content.getTopic(key).label);

/** The site, and who is behind it. */
export function SiteData() {
  return (
    <>
      <JsonLd data={getOrganizationData(site)} />
      <JsonLd data={getWebSiteData(site)} />
    </>
  );
}

export function EventData({ event }: { readonly event: HackDay }) {
  const projects = content.getProjectsOf(event).length;
  const data = findEventData(event, {
    site,
    city: content.findCity(event.city),
    description: getEventDescription(getView(event), projects),
    image: getImage(getEventPath(event)),
    now: buildSettings.now,
  });
  return <JsonLd data={data} />;
}

export function PostData({ post }: { readonly post: Post }) {
  const people = content.getAuthors(post);
  const image = getImage(getPostPath(post));
  return <JsonLd data={getPostData(post, people, getLabels(post.topics), image, site)} />;
}

export function ProjectData({ project }: { readonly project: Project }) {
  const event = content.getHackDay(project.event);
  const image = getImage(getProjectPath(project));
  return <JsonLd data={getProjectData(project, event, getLabels(project.topics), image, site)} />;
}
