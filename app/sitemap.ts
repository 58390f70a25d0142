import type { MetadataRoute } from "next";
import {
  getEventPath,
  getEventProjectsPath,
  getPagePath,
  getPostPath,
  getProjectPath,
  getTagPath,
  getTopicPath,
} from "@/lib/addresses";
import {
  getHackDays,
  getHackDaysWithProjects,
  getPages,
  getPosts,
  getPostTopics,
  getProjects,
  getSite,
  getTopics,
} from "@/lib/content";

export const dynamic = "force-static";

export default function sitemap(): MetadataRoute.Sitemap {
  const paths = [
    "/",
    "/events/",
    "/projects/",
    "/posts/",
    "/topics/",
    ...getPages().map(getPagePath),
    ...getHackDays().map(getEventPath),
    ...getHackDaysWithProjects().map(getEventProjectsPath),
    ...getPosts().map(getPostPath),
    ...getPostTopics().map(getTagPath),
    ...getTopics().map(getTopicPath),
    ...getProjects().map(getProjectPath),
  ];
  return paths.map((path) => ({ url: `${getSite().url}${path}` }));
}
