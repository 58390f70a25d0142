import type {
  HackDay as HackDayDocument,
  Post as PostDocument,
  Project as ProjectDocument,
} from "contentlayer/generated";
import type { HackDayFacts } from "./hack-day";

export type {
  City,
  GlossaryTerm,
  Home,
  MenuGroup,
  MenuItem,
  Navigation,
  Page,
  Person,
  PhotoAlbum,
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
export type HackDay = Omit<HackDayDocument, keyof HackDayFacts> & HackDayFacts;

/** A post as the site uses it: its date is a plain date, "2026-04-25". */
export type Post = PostDocument;

/** A project. */
export type Project = ProjectDocument;
