import type {
  HackDay as HackDayDocument,
  HackDayTwin,
  Home,
  Page as PageDocument,
  Post as PostDocument,
  Project as ProjectDocument,
  ProjectTwin,
  SignUpAdvice as SignUpAdviceDocument,
  Weekend,
} from "contentlayer/generated";
import type { HackDayFacts } from "../events/hack-day";
import type { Marked } from "./publication";

export type {
  City,
  GlossaryTerm,
  HackDayTwin,
  MenuItem,
  Navigation,
  Person,
  PressItem,
  ProjectTwin,
  Redirect,
  ShortLink,
  Site,
  Supporter,
  Topic,
  Weekend,
} from "contentlayer/generated";

/** What has its Welsh in the same file, in one of the two. */
type InEither<Document> = Omit<Document, "_id" | "_raw" | "type" | "welsh"> & {
  /** What it is in, where that is another language than the page's. */
  readonly lang?: string | undefined;
};

/** The words of the home page. */
export type HomeText = InEither<Home>;

/** What everybody who signs up wants to know. */
export type SignUpAdvice = InEither<SignUpAdviceDocument>;

/** What people who come want to know. */
export type Answer = InEither<Weekend["answers"][number]>;

/** A Welsh twin, "x.cy.mdx", has its address under "/cy". */
type Rooted = { readonly root?: string };

/** Where it is in Welsh, the file with its words, if there is one. */
type Twinned<Twin> = { readonly twin?: Twin | undefined };

/** A hack day as the site uses it: every day is a plain date, "2026-03-21". */
export type HackDay = Omit<HackDayDocument, keyof HackDayFacts> &
  HackDayFacts &
  Marked &
  Twinned<HackDayTwin>;

/** A post as the site uses it: its date is a plain date, "2026-04-25". */
export type Post = PostDocument & Marked & Rooted;

/** A project. */
export type Project = ProjectDocument & Marked & Rooted & Twinned<ProjectTwin>;

/** A standing page. */
export type Page = PageDocument & Marked & Rooted;
