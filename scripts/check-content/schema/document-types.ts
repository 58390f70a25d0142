import { HackDay } from "../../../schema/hack-day";
import { Home } from "../../../schema/home";
import { Page } from "../../../schema/page";
import { Person } from "../../../schema/person";
import { Post } from "../../../schema/post";
import { Project } from "../../../schema/project";
import { RedirectList, ShortLinkList } from "../../../schema/short-links";
import { SignUpAdvice } from "../../../schema/sign-up-advice";
import { CityList, Glossary, Navigation, Site, TopicList, Weekend } from "../../../schema/site";
import { Supporter } from "../../../schema/supporter";
import { type DocumentSpec, readDocumentType } from "./document-spec";

/** Every type of document, as contentlayer.config.ts has them; a test compares the two. */
export const documentSpecs: readonly DocumentSpec[] = [
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
].map(readDocumentType);

/** The type of a document from where it lies. @param place relative to the content folder */
export function findDocumentSpec(place: string): DocumentSpec | undefined {
  return documentSpecs.find(({ pattern }) => pattern.test(place));
}
