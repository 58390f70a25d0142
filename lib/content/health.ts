import type { Temporal } from "temporal-polyfill";
import { getHackDayName, type HackDayFacts } from "../events/hack-day";
import { byNewest, bySoonest } from "../events/lists/order-events";
import { getStageAt, getTimeline, type Stage } from "../events/stages/timeline";
import { getDateWords, getShortWhen } from "../events/times/event-dates";
import { parseDate } from "../events/times/london-time";
import { getPictures } from "../pictures/pictures";
import type { WithText } from "../text/markdown/compiled-text";
import type { Marked } from "./publication";

/*
 * What is missing or due in the content: not mistakes, which the content check finds, but work
 * that waits for somebody.
 */

/** A file of the content folder, with its text. */
type Filed = { readonly _raw: { readonly sourceFilePath: string } };

/** A document with a text; its mark says that it is not live yet. */
type Written = Filed & Marked & WithText;

/** What is asked about. Pictures and logos count wherever the schema gives them a field. */
export type HealthInput = {
  readonly events: readonly (HackDayFacts & Written & EventCare)[];
  readonly projects: readonly (Written & {
    readonly event: string;
    readonly title: string;
    readonly summary?: string | undefined;
  })[];
  readonly posts: readonly (Written & {
    readonly title: string;
    readonly picture?: unknown;
  })[];
  readonly pages: readonly (Written & {
    readonly title: string;
    /** "2027-05-01", with or without a time behind it */
    readonly review?: string | undefined;
  })[];
  readonly supporters: readonly (Filed & { readonly name: string; readonly logo?: unknown })[];
};

/** What people who come need to know. */
type EventCare = {
  readonly [Field in
    | ("venue" | "address" | "travel" | "access")
    | ("childcare" | "wifi" | "conductContact")]?: string | undefined;
};

export type HealthContext = {
  readonly seriesName: string;
  readonly timeZone: string;
  readonly now: Temporal.Instant;
};

/** One thing to do. */
export type HealthItem = {
  /** "No photos" */
  readonly what: string;
  /** Path of the file to edit, within the content folder. */
  readonly place: string;
};

/** What waits under one heading: an event, or a kind of work. */
export type HealthGroup = {
  readonly heading: string;
  /** Whether it is to be done now; the record of the past can wait. */
  readonly isDue: boolean;
  readonly items: readonly HealthItem[];
};

/**
 * Looks through the content for what is missing or due at an instant. What is due now comes first:
 * coming events and those just over, then texts; then gaps in the record, from the newest event.
 *
 * @throws TimelineError like getTimeline
 * @example getHealth(input, context)[0]?.items[0]?.what // "No feedback form"
 */
export function getHealth(input: HealthInput, context: HealthContext): readonly HealthGroup[] {
  const groups = [
    ...getEventGroups(input, context),
    getUnpublishedGroup(input, context),
    ...getReviewGroups(input, context),
    {
      heading: "Posts without a picture",
      isDue: false,
      items: input.posts
        .filter((post) => !post.picture && getPictures(post).length === 0)
        .map((post) => toItem(post.title, post)),
    },
    getAltGroup(input),
    {
      heading: "Supporters without a logo",
      isDue: false,
      items: input.supporters
        .filter(({ logo }) => !logo)
        .map((supporter) => toItem(supporter.name, supporter)),
    },
  ].filter(({ items }) => items.length > 0);
  return [...groups.filter(({ isDue }) => isDue), ...groups.filter(({ isDue }) => !isDue)];
}

const toItem = (what: string, { _raw }: Filed): HealthItem => ({
  what,
  place: _raw.sourceFilePath,
});

/** How long before an event its forms should be there, in days of the calendar. */
const FORMS_DAYS = 14;

/** Facts that people ask for before they come. */
const CARE: readonly (readonly [field: keyof EventCare, words: string])[] = [
  ["travel", "getting there"],
  ["access", "access"],
  ["childcare", "childcare"],
  ["wifi", "wifi"],
  ["conductContact", "whom to tell about a problem"],
];

type HealthEvent = HealthInput["events"][number];

function getEventGroups(
  { events, projects }: HealthInput,
  { seriesName, timeZone, now }: HealthContext,
): readonly HealthGroup[] {
  const staged = events.map((event) => ({
    event,
    stage: getStageAt(getTimeline(event, timeZone), now),
  }));
  const compare = bySoonest(now, timeZone);
  const coming = staged.filter(({ stage }) => !isOver(stage));
  const over = staged.filter(({ stage }) => isOver(stage));
  return [
    ...coming.sort((a, b) => compare(a.event, b.event)),
    ...over.sort((a, b) => byNewest(a.event, b.event)),
  ].flatMap(({ event, stage }) => {
    const made = projects.filter((project) => project.event === event.key);
    const lacks = isOver(stage)
      ? findLacksOfRecord(event, stage, made)
      : findLacksOfPlan(event, stage, now.toZonedDateTimeISO(timeZone).toPlainDate());
    if (lacks.length === 0) return [];
    const heading = `${getHackDayName(event, seriesName)} (${getShortWhen(event)})`;
    return [{ heading, isDue: stage !== "past", items: lacks.map((what) => toItem(what, event)) }];
  });
}

const isOver = (stage: Stage) =>
  stage === "just-over" || stage === "past" || stage === "cancelled" || stage === "lapsed";

/** What people who want to come cannot read yet. */
function findLacksOfPlan(
  event: HealthEvent,
  stage: Stage,
  today: Temporal.PlainDate,
): readonly string[] {
  if (event.start === undefined) return [];
  const { signUp, forms = {} } = event;
  const isNear = parseDate(event.start).subtract({ days: FORMS_DAYS }).until(today).sign >= 0;
  const unknown = CARE.flatMap(([field, words]) => (event[field] === undefined ? [words] : []));
  return [
    event.venue === undefined && "No venue",
    event.address === undefined && "No address of the venue",
    (event.doorsOpen === undefined || event.finishes === undefined) &&
      "No times at which it starts and ends",
    signUp?.url === undefined && stage !== "on-now" && "No link for sign-up",
    signUp?.url !== undefined && signUp.opens === undefined && "No time at which sign-up opens",
    unknown.length > 0 && `Unknown: ${unknown.join(", ")}`,
    forms.feedback === undefined && "No feedback form",
    isNear && forms.pitch === undefined && "No form for pitches",
    isNear && forms.present === undefined && "No form for presentations",
  ].filter((lack) => lack !== false);
}

/** What the record of a past event lacks. */
function findLacksOfRecord(
  event: HealthEvent,
  stage: Stage,
  projects: HealthInput["projects"],
): readonly string[] {
  if (stage === "cancelled") return [];
  if (stage === "lapsed") return ["It never got dates. Give it some, or say that it is cancelled"];
  const unsaid = projects.filter(({ summary }) => summary === undefined).length;
  return [
    (event.photoAlbums ?? []).length === 0 && "No photos",
    projects.length === 0 && "No projects",
    unsaid > 0 && `No summary: ${unsaid} of ${projects.length} projects`,
    stage === "just-over" && event.forms?.feedback === undefined && "No feedback form",
  ].filter((lack) => lack !== false);
}

function getUnpublishedGroup(
  { events, projects, posts, pages }: HealthInput,
  { seriesName }: HealthContext,
): HealthGroup {
  const named = [
    ...events.map((event) => ({ ...event, title: getHackDayName(event, seriesName) })),
    ...projects,
    ...posts,
    ...pages,
  ];
  return {
    heading: "Not live yet",
    isDue: true,
    items: named
      .filter(({ mark }) => mark !== undefined)
      .map((each) => toItem(`${each.title}: ${each.mark}`, each)),
  };
}

function getReviewGroups(
  { pages }: HealthInput,
  { timeZone, now }: HealthContext,
): readonly HealthGroup[] {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  const due = pages
    .flatMap(({ title, review, _raw }) =>
      review === undefined ? [] : [{ title, review: review.slice(0, 10), _raw }],
    )
    .filter(({ review }) => review <= today)
    .sort((a, b) => (a.review < b.review ? -1 : 1));
  return [
    {
      heading: "Pages to read again",
      isDue: true,
      items: due.map((page) =>
        toItem(`${page.title}: due since ${getDateWords(parseDate(page.review))}`, page),
      ),
    },
    {
      heading: "Pages without a day to read them again",
      isDue: false,
      items: pages
        .filter(({ review }) => review === undefined)
        .map((page) => toItem(page.title, page)),
    },
  ];
}

function getAltGroup({ events, projects, posts, pages }: HealthInput): HealthGroup {
  const items = [...events, ...projects, ...posts, ...pages].flatMap((each) =>
    getPictures(each)
      .filter(({ alt }) => alt.trim() === "")
      .map(({ src }) => toItem(src, each)),
  );
  const heading = "Pictures without words for people who do not see them";
  return { heading, isDue: true, items };
}
