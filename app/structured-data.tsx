import { JsonLd } from "@/components/json-ld";
import { buildSettings } from "@/lib/build-settings";
import * as content from "@/lib/content";
import type { HackDay, Post, Project } from "@/lib/documents";
import { getEventDescription } from "@/lib/event-description";
import { findEventData } from "@/lib/structured-data/event-data";
import { getPostData } from "@/lib/structured-data/post-data";
import { getProjectData } from "@/lib/structured-data/project-data";
import { getOrganizationData, getWebSiteData } from "@/lib/structured-data/site-data";

/*
 * What search engines are told of each kind of page besides the way to it (page-heading.tsx).
 */

const site = content.getSite();

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
    description: getEventDescription(event, projects, site.name),
    now: buildSettings.now,
  });
  return <JsonLd data={data} />;
}

export function PostData({ post }: { readonly post: Post }) {
  return (
    <JsonLd data={getPostData(post, content.getAuthors(post), getLabels(post.topics), site)} />
  );
}

export function ProjectData({ project }: { readonly project: Project }) {
  const event = content.getHackDay(project.event);
  return <JsonLd data={getProjectData(project, event, getLabels(project.topics), site)} />;
}
