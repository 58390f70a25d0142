/*
 * What a visitor is to be told of each event of e2e/fixture-content, and from which moment on;
 * worked out by hand from its front matter. Moments are UTC: in Britain clocks show one hour more
 * from 28 March to 31 October 2027. The first entry holds since always.
 */

/** From a moment on. */
type From<Value> = readonly [moment: string, value: Value];

const ALWAYS = "2000-01-01T00:00:00Z";

export type FixtureEvent = {
  readonly city: string;
  readonly path: string;
  readonly stages: readonly From<string>[];
  /** When it moves from "Now and next" to "Past events". */
  readonly over: string;
  readonly signUp?: { readonly label: string; readonly url: string; readonly waitingList?: string };
};

const dundee: FixtureEvent = {
  city: "Dundee",
  path: "/events/03-dundee/",
  stages: [
    [ALWAYS, "Announced"],
    ["2027-01-18T19:00:00Z", "Sign-up open"],
    ["2027-03-01T12:00:00Z", "Sold out"],
    ["2027-03-19T12:00:00Z", "Sign-up closed"],
    ["2027-03-20T09:00:00Z", "On now"],
    ["2027-03-21T17:00:00Z", "Just finished"],
    ["2027-05-20T16:00:00Z", "Past"],
  ],
  over: "2027-03-21T17:00:00Z",
  signUp: {
    label: "Get a free ticket",
    url: "https://tickets.example.com/dundee?from=site",
    waitingList: "https://tickets.example.com/dundee/waiting-list",
  },
};

/** One day in the middle of a week, with no hours given. */
const exeter: FixtureEvent = {
  city: "Exeter",
  path: "/events/exeter-evening/",
  stages: [
    [ALWAYS, "Announced"],
    ["2026-12-01T09:00:00Z", "Sign-up open"],
    ["2027-05-04T23:00:00Z", "On now"],
    ["2027-05-05T23:00:00Z", "Just finished"],
    ["2027-07-04T23:00:00Z", "Past"],
  ],
  over: "2027-05-05T23:00:00Z",
  signUp: { label: "Book a stool", url: "https://tickets.example.com/exeter" },
};

const perth: FixtureEvent = {
  city: "Perth",
  path: "/events/04-perth/",
  stages: [
    [ALWAYS, "Announced"],
    ["2027-04-01T09:00:00Z", "Sign-up open"],
    ["2027-05-10T22:59:00Z", "Sign-up closed"],
    ["2027-05-17T11:00:00Z", "Ballot drawn"],
    ["2027-07-03T09:00:00Z", "On now"],
    ["2027-07-04T15:30:00Z", "Just finished"],
    ["2027-09-02T15:30:00Z", "Past"],
  ],
  over: "2027-07-04T15:30:00Z",
  signUp: {
    label: "Apply for a place",
    url: "https://tickets.example.com/perth/apply",
    waitingList: "https://tickets.example.com/perth/waiting-list",
  },
};

/** Cancelled; it stands among the coming ones until it would have been over. */
const derry: FixtureEvent = {
  city: "Derry",
  path: "/events/06-derry/",
  stages: [
    [ALWAYS, "Announced"],
    ["2027-06-20T09:00:00Z", "Cancelled"],
  ],
  over: "2027-09-19T23:00:00Z",
};

/** Known only to the month, which goes by without any dates. */
const truro: FixtureEvent = {
  city: "Truro",
  path: "/events/05-truro/",
  stages: [
    [ALWAYS, "Dates to be confirmed"],
    ["2027-12-01T00:00:00Z", "Dates never set"],
  ],
  over: "2027-12-01T00:00:00Z",
};

/** Put off, and forgotten for a year. */
const lincoln: FixtureEvent = {
  city: "Lincoln",
  path: "/events/07-lincoln/",
  stages: [
    [ALWAYS, "Announced"],
    ["2027-08-01T09:00:00Z", "Postponed"],
    ["2028-08-01T09:00:00Z", "Dates never set"],
  ],
  over: "2028-08-01T09:00:00Z",
};

const york: FixtureEvent = {
  city: "York",
  path: "/events/01-york/",
  stages: [[ALWAYS, "Past"]],
  over: ALWAYS,
};

const bath: FixtureEvent = {
  city: "Bath",
  path: "/events/02-bath/",
  stages: [[ALWAYS, "Past"]],
  over: ALWAYS,
};

/** Soonest first, those without dates last. */
const comingOrder = [york, bath, dundee, exeter, perth, derry, truro, lincoln];

/** Newest first by the day they had, or were to have. */
const pastOrder = [truro, lincoln, derry, perth, exeter, dundee, bath, york];

/** Which event the home page shows; none once the last has gone by. */
const nextEvents: readonly From<FixtureEvent | undefined>[] = [
  [ALWAYS, dundee],
  ["2027-03-21T17:00:00Z", exeter],
  ["2027-05-05T23:00:00Z", perth],
  ["2027-07-04T15:30:00Z", truro],
  ["2027-12-01T00:00:00Z", undefined],
];

export const fixtureEvents: readonly FixtureEvent[] = comingOrder;

const isAtOrAfter = (moment: string, other: string) => Date.parse(moment) >= Date.parse(other);

function getCurrent<Value>(changes: readonly From<Value>[], moment: string): Value | undefined {
  return changes.filter(([from]) => isAtOrAfter(moment, from)).at(-1)?.[1];
}

/** What is said of an event at a moment: "Sign-up open". */
export const getStage = ({ stages }: FixtureEvent, moment: string): string =>
  getCurrent(stages, moment) ?? "";

/** Everything that is ever said of an event. */
export const allStages: readonly string[] = [
  ...new Set(comingOrder.flatMap(({ stages }) => stages.map(([, stage]) => stage))),
];

/** The events that are on or to come at a moment, in order. */
export const getComing = (moment: string): readonly FixtureEvent[] =>
  comingOrder.filter(({ over }) => !isAtOrAfter(moment, over));

/** The events that are over at a moment, in order. */
export const getPast = (moment: string): readonly FixtureEvent[] =>
  pastOrder.filter(({ over }) => isAtOrAfter(moment, over));

/** The events of which something changes at a moment, or did within the second before it. */
export const getChanging = (moment: string): readonly FixtureEvent[] =>
  comingOrder.filter(({ stages, over }) =>
    [...stages.map(([from]) => from), over].some(
      (from) => Math.abs(Date.parse(from) - Date.parse(moment)) < 1000,
    ),
  );

/** The event that the home page shows at a moment. */
export const findNext = (moment: string): FixtureEvent | undefined =>
  getCurrent(nextEvents, moment);

/** Every moment at which something changes, in order of time. */
export const boundaries: readonly string[] = [
  ...new Set(comingOrder.flatMap(({ stages, over }) => [...stages.map(([from]) => from), over])),
]
  .filter((moment) => moment !== ALWAYS)
  .sort();
