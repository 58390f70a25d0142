import memoize from "memoize";
import {
  getHackDay,
  getHackDays,
  getHackDaysWithProjects,
  getPages,
  getPosts,
  getProjects,
  getSite,
  getTopics,
} from "@/lib/content/content";
import type { HackDay } from "@/lib/content/documents";
import { getHackDayName } from "@/lib/events/hack-day";
import { findOffLabel } from "@/lib/events/off-label";
import { getDateWords, getShortWhen } from "@/lib/events/times/event-dates";
import { parseDate } from "@/lib/events/times/london-time";
import {
  getEventPath,
  getEventProjectsPath,
  getPagePath,
  getPostPath,
  getProjectPath,
  getTopicPath,
} from "@/lib/links/addresses";
import type { CardFacts } from "@/lib/pictures/card";
import { getDigest } from "@/lib/pictures/drawings/svg";
import { slugText } from "@/lib/text/slug-text";
import { getView } from "../_events/event-views";
import { getShapesOfEvent, getShapesOfPost } from "./drawings";

/*
 * The picture of every page for those who share a link to it: docs/decisions/040-pictures.md.
 */

/** A card as a file. */
export type Card = {
  /** "events-30-cardiff-1x3k9zq1.png": it changes with the card. */
  readonly file: string;
  readonly facts: CardFacts;
  /** What it says, for people who do not see it. */
  readonly alt: string;
};

type CardWords = Pick<CardFacts, "title" | "detail" | "drawing">;

const site = getSite();
const siteAddress = new URL(site.url).hostname;

/** The name of an event, and before it that it is off. */
function getTitle(event: HackDay): string {
  const view = getView(event);
  return [findOffLabel(view), view.name].filter(Boolean).join(": ");
}

/** What the card of each page says, by the path of the page; drawn only when it is asked for. */
const cardWords: ReadonlyMap<string, () => CardWords> = new Map([
  ["/", () => ({ title: site.strapline, detail: site.description })],
  ["/events/", () => ({ title: "Events", detail: site.strapline })],
  ["/projects/", () => ({ title: "Projects", detail: site.strapline })],
  ["/posts/", () => ({ title: "Posts", detail: site.strapline })],
  ["/topics/", () => ({ title: "Topics", detail: site.strapline })],
  ...getHackDays().map((event) => {
    const words = () => ({
      title: getTitle(event),
      detail: [getShortWhen(event, getView(event).stages[0]?.value.stage), event.venue]
        .filter(Boolean)
        .join(", "),
      drawing: getShapesOfEvent(event),
    });
    return [getEventPath(event), words] as const;
  }),
  ...getHackDaysWithProjects().map((event) => {
    const words = () => ({
      title: `Projects of ${getHackDayName(event, site.name)}`,
      detail: getShortWhen(event),
      drawing: getShapesOfEvent(event),
    });
    return [getEventProjectsPath(event), words] as const;
  }),
  ...getProjects().map((project) => {
    const words = () => {
      const event = getHackDay(project.event);
      return {
        title: project.title,
        detail: `${getHackDayName(event, site.name)}, ${getShortWhen(event)}`,
        drawing: getShapesOfEvent(event),
      };
    };
    return [getProjectPath(project), words] as const;
  }),
  ...getPosts().map((post) => {
    const words = () => ({
      title: post.title,
      detail: getDateWords(parseDate(post.date)),
      drawing: getShapesOfPost(post),
    });
    return [getPostPath(post), words] as const;
  }),
  ...getPages().map(
    (page) => [getPagePath(page), () => ({ title: page.title, detail: site.strapline })] as const,
  ),
  ...getTopics().map(
    (topic) => [getTopicPath(topic), () => ({ title: topic.label, detail: topic.about })] as const,
  ),
]);

/** The card of a page; that of the whole site for a page without its own. */
export const getCard = memoize((path: string): Card => {
  const getWords = cardWords.get(path);
  return getWords ? draw(path, getWords()) : getCard("/");
});

/** All cards. */
export const getCards = (): readonly Card[] => [...cardWords.keys()].map((path) => getCard(path));

function draw(path: string, words: CardWords): Card {
  const title = words.title.replaceAll(site.name, site.name.replaceAll(" ", "\u00a0"));
  const facts = { ...words, title, siteName: site.name, siteAddress };
  const alt = [site.name, words.title, words.detail].filter(Boolean).join(". ");
  const file = `${slugText(path) || "home"}-${getDigest(JSON.stringify(facts))}.png`;
  return { file, facts, alt };
}
