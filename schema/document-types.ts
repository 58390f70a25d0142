import type { DocumentType } from "contentlayer2/source-files";
import { HackDay } from "./hack-day";
import { Home } from "./home";
import { Page } from "./page";
import { Person } from "./person";
import { Post } from "./post";
import { Project } from "./project";
import { RedirectList, ShortLinkList } from "./short-links";
import { CityList, Glossary, Navigation, Site, TopicList } from "./site";
import { Supporter } from "./supporter";
import { SignUpAdvice, Weekend } from "./weekend";

/** Every type of document: what Contentlayer reads, and what the content check asks for. */
export const documentTypes: DocumentType[] = [
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
