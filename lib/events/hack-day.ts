/*
 * The facts of one hack day, as an editor writes them in content/events/<key>.mdx. Only what the
 * domain rules read: the document of the schema has more. Dates are "YYYY-MM-DD", wall times
 * "YYYY-MM-DD HH:MM" and times of day "HH:MM", all as a clock at the event shows them.
 */

/** First come, first served; or apply, wait for the draw, and perhaps be offered a place. */
export type SignUpKind = "first-come" | "ballot";

export type SignUpFacts = {
  /** Where to sign up. Without it sign-up is never said to be open. */
  readonly url?: string | undefined;
  /** First come unless said otherwise. */
  readonly kind?: SignUpKind | undefined;
  readonly label?: string | undefined;
  /** Wall time. Without it sign-up is never said to be open. */
  readonly opens?: string | undefined;
  /** Wall time; for a ballot, the end of applications. The event's start where absent. */
  readonly closes?: string | undefined;
  /** Wall time from which all places are taken. */
  readonly soldOut?: string | undefined;
  /** Wall time from which the offers of a ballot are out. */
  readonly drawn?: string | undefined;
  readonly waitingList?: string | undefined;
  readonly capacity?: number | undefined;
  readonly note?: string | undefined;
};

/** Forms that people fill in before, at and after a hack day. */
export type EventForms = {
  readonly pitch?: string | undefined;
  readonly present?: string | undefined;
  readonly feedback?: string | undefined;
  readonly diversitySurvey?: string | undefined;
};

export type PhotoAlbum = {
  readonly url: string;
  readonly by?: string | undefined;
  readonly day?: number | undefined;
};

/** Called off from a wall time on, for ever. */
export type Cancellation = {
  readonly from: string;
  readonly reason?: string | undefined;
};

/** Put off from a wall time on, until there are new dates. */
export type Postponement = {
  readonly from: string;
  readonly reason?: string | undefined;
  readonly formerStart?: string | undefined;
  readonly formerEnd?: string | undefined;
};

/** One line of a programme. */
export type Session = {
  /** "HH:MM"; in the small hours after an afternoon, of the night that follows the day. */
  readonly from: string;
  /** "HH:MM"; where absent, it lasts until the next session, or to the end of the day. */
  readonly to?: string | undefined;
  readonly what: string;
  /** A moment by which something must be done, rather than something that goes on. */
  readonly deadline?: boolean | undefined;
};

/** A session of one event, on its first day unless said otherwise. */
export type ScheduledSession = Session & { readonly day?: number | undefined };

/** The facts of one hack day that the domain rules read. */
export type HackDayFacts = {
  /** Number and city, "30-cardiff": folder name, project group and URL. */
  readonly key: string;
  /** Number in the series; absent for a special, which has a title. */
  readonly number?: number | undefined;
  readonly title?: string | undefined;
  readonly city: string;
  /** First day. */
  readonly start?: string | undefined;
  /** Last day; the same as the first for a one-day event. */
  readonly end?: string | undefined;
  /** "May 2027" or "2027", while there are no exact dates. */
  readonly expected?: string | undefined;
  /** Time of day on the first day. */
  readonly doorsOpen?: string | undefined;
  /** Time of day on the last day. */
  readonly finishes?: string | undefined;
  readonly signUp?: SignUpFacts | undefined;
  readonly forms?: EventForms | undefined;
  readonly photoAlbums?: readonly PhotoAlbum[] | undefined;
  readonly cancelled?: Cancellation | undefined;
  readonly postponed?: Postponement | undefined;
  /** Its own programme, in order of time; the usual weekend's, as far as that fits, if left out. */
  readonly schedule?: readonly ScheduledSession[] | undefined;
  /** That the record does not say whether it went ahead. */
  readonly unconfirmed?: boolean | undefined;
};

/** A hack day that has a number in the series. */
export type NumberedHackDay = HackDayFacts & { readonly number: number };

/**
 * Whether a hack day is a numbered one of the series; a special is not.
 *
 * @example isNumbered({ key: "nhshdx-gloucester", title: "NHSHDx Gloucester", city: "Gloucester" })
 * // false
 */
export function isNumbered<Facts extends HackDayFacts>(
  facts: Facts,
): facts is Facts & NumberedHackDay {
  return facts.number !== undefined;
}

/**
 * The full name of a hack day: series, number and city, or the title of a special.
 *
 * @param seriesName the series' name from the site facts
 * @throws Error for an event with neither number nor title
 * @example getHackDayName({ key: "30-cardiff", number: 30, city: "Cardiff" }, "NHS Hack Day")
 * // "NHS Hack Day 30: Cardiff"
 */
export function getHackDayName(facts: HackDayFacts, seriesName: string): string {
  if (isNumbered(facts)) return `${seriesName} ${facts.number}: ${facts.city}`;
  if (facts.title) return facts.title;
  throw new Error(`Event ${facts.key}: has neither number nor title. Give it one of them.`);
}
