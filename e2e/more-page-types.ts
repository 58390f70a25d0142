import type { PageType } from "./page-types";
import { fixtureSite, realSite } from "./sites";

/** Types of pages that are lists and helps: with page-types.ts, every type there is. */
export const morePageTypes: readonly PageType[] = [
  { site: realSite, name: "search", path: "/search/" },
  { site: realSite, name: "search with results", path: "/search/?q=record" },
  { site: realSite, name: "search without results", path: "/search/?q=zzzzzz" },
  { site: realSite, name: "glossary", path: "/glossary/" },
  { site: realSite, name: "credits", path: "/credits/" },
  { site: realSite, name: "feeds", path: "/feeds/" },
  { site: realSite, name: "person", path: "/people/david-miller/" },
  { site: realSite, name: "supporters of a year", path: "/supporters/2026/" },
  { site: realSite, name: "short link", path: "/tickets/" },
  { site: realSite, name: "now", path: "/now/" },
  {
    ...{ site: fixtureSite, name: "now while an event is on", path: "/now/" },
    moment: "2027-03-20T12:00:00Z",
  },
];
