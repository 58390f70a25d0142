import type { DocumentType } from "contentlayer2/source-files";
import { HackDay, HackDayTwin } from "./hack-day";
import { Home } from "./home";
import { Page } from "./page";
import { Person } from "./person";
import { Post } from "./post";
import { Project, ProjectTwin } from "./project";
import { RedirectList, ShortLinkList } from "./short-links";
import { CityList, Glossary, Navigation, Site, TopicList } from "./site";
import { Supporter } from "./supporter";
import { SignUpAdvice, Weekend } from "./weekend";

/**
 * Every type of document: what Contentlayer reads, and what the content check asks for. A file is
 * of the first type whose pattern it matches.
 */
export const documentTypes: DocumentType[] = [
  HackDayTwin,
  ProjectTwin,
  HackDay,
  Project,
  Post,
  Page,
  Person,
  Supporter,
  Site,
  Navigation,
  Home,
  Weekend,
  SignUpAdvice,
  TopicList,
  CityList,
  ShortLinkList,
  RedirectList,
  Glossary,
];
