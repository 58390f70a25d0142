import { readFileSync } from "node:fs";
import path from "node:path";

/*
 * Takes the place of `contentlayer/generated` in builds (next.config.mjs), where each route would
 * otherwise carry all content with it, to be compiled and loaded again: docs/decisions/010. The
 * live editing server needs the original, whose changes it sees.
 */

type Generated = typeof import("contentlayer/generated");

/** Reads what Contentlayer wrote of a type: a list, or one document where there is but one. */
const read = (type: string) =>
  JSON.parse(
    readFileSync(path.join(process.cwd(), ".contentlayer/generated", type, "_index.json"), "utf8"),
  );

export const allHackDays: Generated["allHackDays"] = read("HackDay");
export const allHackDayTwins: Generated["allHackDayTwins"] = read("HackDayTwin");
export const allProjectTwins: Generated["allProjectTwins"] = read("ProjectTwin");
export const allProjects: Generated["allProjects"] = read("Project");
export const allPosts: Generated["allPosts"] = read("Post");
export const allPages: Generated["allPages"] = read("Page");
export const allPeople: Generated["allPeople"] = read("Person");
export const allSupporters: Generated["allSupporters"] = read("Supporter");
export const site: Generated["site"] = read("Site");
export const navigation: Generated["navigation"] = read("Navigation");
export const home: Generated["home"] = read("Home");
export const weekend: Generated["weekend"] = read("Weekend");
export const signUpAdvice: Generated["signUpAdvice"] = read("SignUpAdvice");
export const topicList: Generated["topicList"] = read("TopicList");
export const cityList: Generated["cityList"] = read("CityList");
export const shortLinkList: Generated["shortLinkList"] = read("ShortLinkList");
export const redirectList: Generated["redirectList"] = read("RedirectList");
export const glossary: Generated["glossary"] = read("Glossary");
