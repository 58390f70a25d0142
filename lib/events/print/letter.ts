import { getPlaceWords, type PlaceFacts } from "../event-place";
import { getHackDayName, type HackDayFacts } from "../hack-day";
import { findDates, getClockWords, getLongDates } from "../times/event-dates";

/** Whether there is a letter about an event: its days are known, and it is not called off. */
export const hasLetter = (event: HackDayFacts): boolean =>
  findDates(event) !== undefined && event.cancelled === undefined;

/** A term and what is known of it. */
export type LetterFact = readonly [term: string, text: string];

type LetterContext = {
  readonly seriesName: string;
  /** Address of the event's page: "https://nhshackday.com/events/30-cardiff/" */
  readonly address: string;
};

/**
 * What a manager needs to know of an event.
 *
 * @throws Error for an event without dates
 * @example getLetterFacts(event, context)[0] // ["Event", "NHS Hack Day 30: Cardiff"]
 */
export function getLetterFacts(
  event: HackDayFacts & PlaceFacts,
  { seriesName, address }: LetterContext,
): readonly LetterFact[] {
  const dates = findDates(event);
  if (!dates) throw new Error(`Event ${event.key} has no dates, so there is no letter about it.`);
  const { doorsOpen, finishes } = event;
  const hours = doorsOpen && finishes;
  return [
    ["Event", getHackDayName(event, seriesName)],
    ["Dates", getLongDates(dates)],
    ...(hours
      ? [["Times", `${getClockWords(doorsOpen)} to ${getClockWords(finishes)}`] as const]
      : []),
    ["Place", getPlaceWords(event)],
    ["Cost", "Free"],
    ["More", address],
  ];
}

/** A line to write on with a pen. */
const LINE = "_".repeat(40);

type LetterWords = {
  readonly facts: readonly LetterFact[];
  readonly request: readonly string[];
};

/**
 * The letter that asks for leave as plain text, to be pasted into a message.
 *
 * @example getLetterText({ facts, request }).startsWith("Dear ____") // true
 */
export const getLetterText = ({ facts, request }: LetterWords): string =>
  [
    `Dear ${LINE}`,
    request[0],
    facts.map(([term, text]) => `${term}: ${text}`).join("\n"),
    ...request.slice(1),
    `Yours sincerely\n\n${LINE}`,
  ].join("\n\n");
