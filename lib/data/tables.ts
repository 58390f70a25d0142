import type { HackDay, Post, Project, Supporter } from "../content/documents";
import { getHackDayName } from "../events/hack-day";
import { getEventPath, getPostPath, getProjectPath } from "../links/addresses";

/** What a cell may hold; a list is a list of texts. */
export type Cell = string | number | readonly string[] | undefined;

/** A column, described as Frictionless Table Schema does (https://specs.frictionlessdata.io). */
export type Column<Row> = {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "date" | "list";
  readonly about: string;
  readonly get: (row: Row) => Cell;
};

export type Table<Row = never> = {
  /** Name of its files: "events" is in events.json and events.csv. */
  readonly name: string;
  readonly about: string;
  readonly columns: readonly Column<Row>[];
};

type Type = Column<never>["type"];

const column = <Row>(
  name: string,
  type: Type,
  about: string,
  get: (row: Row) => Cell,
): Column<Row> => ({ name, type, about, get });

/** What the tables say besides the documents themselves. */
export type TableFacts = {
  readonly seriesName: string;
  /** Address of the live site, no slash at the end. */
  readonly siteUrl: string;
};

export const getEventTable = ({ seriesName, siteUrl }: TableFacts): Table<HackDay> => ({
  name: "events",
  about: "Every hack day, the first one first.",
  columns: [
    column("id", "string", "Key of the event; it never changes", ({ key }) => key),
    column("number", "integer", "Number in the series; empty for a special", (e) => e.number),
    column("name", "string", "Name in full", (e) => getHackDayName(e, seriesName)),
    column("city", "string", "City", ({ city }) => city),
    column("venue", "string", "Name of the building", ({ venue }) => venue),
    column("address", "string", "Street and postcode", ({ address }) => address),
    column("start", "date", "First day", ({ start }) => start),
    column("end", "date", "Last day", ({ end }) => end),
    column("expected", "string", "While there are no dates: when it may be", (e) => e.expected),
    column("cancelled", "string", "Called off from then on, local time", (e) => e.cancelled?.from),
    column("organisers", "list", "Who organised it", ({ organisers }) => organisers),
    column("photo_albums", "list", "Addresses of photo albums", ({ photoAlbums = [] }) =>
      photoAlbums.map(({ url }) => url),
    ),
    column("press", "list", "Addresses of what others wrote", ({ press = [] }) =>
      press.map(({ url }) => url),
    ),
    column("page", "string", "Its page on this site", (event) => siteUrl + getEventPath(event)),
  ],
});

export const getProjectTable = ({ siteUrl }: TableFacts): Table<Project> => ({
  name: "projects",
  about: "Every project we know of, by title.",
  columns: [
    column("id", "string", "Event and name; it never changes", (p) => `${p.event}/${p.slug}`),
    column("event", "string", "id of the event", ({ event }) => event),
    column("title", "string", "Name of the project", ({ title }) => title),
    column("summary", "string", "What it is, in a sentence", ({ summary }) => summary),
    column("topics", "list", "What it is about", ({ topics }) => topics),
    column("team", "list", "People as they wish to be credited", ({ team }) => team),
    column("website", "string", "Where it can be tried or read about", (p) => p.links?.website),
    column("code", "list", "Addresses of its source code", ({ links }) => links?.code),
    column("video", "string", "Video of the presentation", ({ links }) => links?.video),
    column("slides", "string", "Slides of the presentation", (p) => p.links?.presentation),
    column("licence", "string", "Licence of the code", ({ licence }) => licence),
    column("judges_place", "integer", "Place given by the judges", (p) => p.prizes?.panel),
    column("vote_place", "integer", "Place in the community vote", (p) => p.prizes?.community),
    column("overall_place", "integer", "Place, if it is not known who gave it", (p) => {
      return p.prizes?.overall;
    }),
    column("prize_source", "string", "Where the prize is on record", (p) => p.prizes?.source),
    column("later", "string", "What came of it", ({ later }) => later),
    column("page", "string", "Its page on this site", (p) => siteUrl + getProjectPath(p)),
  ],
});

/** A gift is a row of its own, as one supporter can give many. */
export type GiftRow = { readonly supporter: Supporter; readonly event?: string; what?: string };

/** Supporters, a row for each gift. */
export const getSupporterTable = (): Table<GiftRow> => ({
  name: "supporters",
  about: "Every supporter, with a row for each gift.",
  columns: [
    column("id", "string", "Key of the supporter; it never changes", (g) => g.supporter.slug),
    column("name", "string", "Organisation or person", ({ supporter }) => supporter.name),
    column("website", "string", "Their website", ({ supporter }) => supporter.url),
    column("event", "string", "id of the event they gave to", ({ event }) => event),
    column("gift", "string", "What they gave, if we know", ({ what }) => what),
  ],
});

export const getPostTable = ({ siteUrl }: TableFacts): Table<Post> => ({
  name: "posts",
  about: "Every post, newest first.",
  columns: [
    column("id", "string", "Key of the post; it never changes", ({ slug }) => slug),
    column("title", "string", "Title", ({ title }) => title),
    column("description", "string", "What it is about", ({ description }) => description),
    column("date", "date", "Day it was published", ({ date }) => date),
    column("authors", "list", "Keys of those who wrote it", ({ authors }) => authors),
    column("topics", "list", "What it is about", ({ topics }) => topics),
    column("event", "string", "id of the event it is about", ({ event }) => event),
    column("source", "string", "Where its facts come from", ({ source }) => source?.url),
    column("page", "string", "Its page on this site", (post) => siteUrl + getPostPath(post)),
  ],
});
