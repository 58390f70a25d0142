import type {
  HackDay as HackDayDocument,
  Home,
  Page as PageDocument,
  Post as PostDocument,
  Project as ProjectDocument,
} from "contentlayer/generated";
import type { HackDayFacts } from "../events/hack-day";
import type { Marked } from "./publication";

export type {
  City,
  GlossaryTerm,
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

/** The words of the home page. */
export type HomeText = Omit<Home, "_id" | "_raw" | "type" | "welsh"> & {
  /** What they are in, where that is another language than the page's. */
  readonly lang?: string | undefined;
};

/** A Welsh twin, "x.cy.mdx", has its address under "/cy". */
type Rooted = { readonly root?: string };

/** A hack day as the site uses it: every day is a plain date, "2026-03-21". */
export type HackDay = Omit<HackDayDocument, keyof HackDayFacts> & HackDayFacts & Marked;

/** A post as the site uses it: its date is a plain date, "2026-04-25". */
export type Post = PostDocument & Marked & Rooted;

/** A project. */
export type Project = ProjectDocument & Marked;

/** A standing page. */
export type Page = PageDocument & Marked & Rooted;
