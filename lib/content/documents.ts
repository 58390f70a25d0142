import type {
  HackDay as HackDayDocument,
  Page as PageDocument,
  Post as PostDocument,
  Project as ProjectDocument,
} from "contentlayer/generated";
import type { HackDayFacts } from "../events/hack-day";
import type { Marked } from "./publication";

export type {
  City,
  GlossaryTerm,
  Home,
  MenuItem,
  Navigation,
  Person,
  PressItem,
  Redirect,
  ShortLink,
  SignUpAdvice,
  Site,
  Supporter,
  Topic,
  Weekend,
} from "contentlayer/generated";

/** A hack day as the site uses it: every day is a plain date, "2026-03-21". */
export type HackDay = Omit<HackDayDocument, keyof HackDayFacts> & HackDayFacts & Marked;

/** A post as the site uses it: its date is a plain date, "2026-04-25". */
export type Post = PostDocument & Marked;

/** A project. */
export type Project = ProjectDocument & Marked;

/** A standing page. */
export type Page = PageDocument & Marked;
