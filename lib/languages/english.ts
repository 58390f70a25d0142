import { MONTHS, WEEKDAYS } from "../calendar/calendar-names";
import { countThings } from "../text/count-things";

/**
 * What the home page, the events and their sign-up say by themselves. The words of content are
 * its own. The dictionary of every other language has the type of this one.
 */
export const english = {
  /** BCP 47 tag of a page in these words; of the site's own language none is needed. */
  language: undefined as string | undefined,
  /** What the texts of content are in, where that is another language. */
  ofContent: undefined as string | undefined,
  /** What the addresses of its pages start with. */
  root: "",

  dates: {
    months: MONTHS,
    weekdays: WEEKDAYS,
    unknown: "dates to be confirmed",
    and: (first: string, last: string) => `${first} and ${last}`,
    to: (first: string, last: string) => `${first} to ${last}`,
    on: (days: string) => `on ${days}`,
    from: (days: string) => `from ${days}`,
    at: (midnight: string) => `at ${midnight}`,
    moment: (day: string, time: string, zone?: string) =>
      `${day} at ${time}${zone === undefined ? "" : ` ${zone}`}`,
    midnight: (days: string, zone?: string) =>
      `midnight${zone === undefined ? "" : ` ${zone}`} between ${days}`,
    clock: (hour: number, minute: number) => {
      if (minute === 0 && hour === 12) return "midday";
      if (minute === 0 && hour === 0) return "midnight";
      const minutes = minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`;
      return `${hour % 12 || 12}${minutes}${hour < 12 ? "am" : "pm"}`;
    },
    /** @param month and year as content has them: "May 2027" or "2027" */
    period: (month: string) => month,
    inPeriod: (month: string) => `in ${month}`,
  },

  stages: {
    "dates-to-be-confirmed": "Dates to be confirmed",
    announced: "Announced",
    "sign-up-open": "Sign-up open",
    "ballot-drawn": "Ballot drawn",
    "sold-out": "Sold out",
    "sign-up-closed": "Sign-up closed",
    "on-now": "On now",
    "just-over": "Just finished",
    past: "Past",
    cancelled: "Cancelled",
    postponed: "Postponed",
    lapsed: "Dates never set",
  },

  moments: {
    "first-come": {
      opens: "Sign-up opens",
      shouldOpen: "Sign-up should open",
      closes: "Sign-up closes",
      closed: "Sign-up closed",
    },
    ballot: {
      opens: "Applications for the ballot open",
      shouldOpen: "Applications for the ballot should open",
      closes: "Applications for the ballot close",
      closed: "Applications for the ballot closed",
    },
    drawn: "Offers of a place go out",
  },

  say: {
    notOpenYet: "Sign-up isn’t open yet.",
    canApply: "You can apply for a free place.",
    canBook: "Tickets are free and still available.",
    offered: (by: string) => `Offers of a place went out by ${by}.`,
    soldOut: (by: string) => `All places were taken by ${by}.`,
    waitingList: "There is a waiting list.",
    closed: "Sign-up has closed.",
    isOn: "This hack day is on.",
    doorsOpen: (time: string) => `Doors open at ${time}`,
    finishes: (time: string) => `We finish by ${time}`,
    cancelled: (on: string) => `This event was cancelled ${on}.`,
    postponed: (on: string) => `This event was postponed ${on}.`,
    planned: (dates: string) => `It had been planned for ${dates}.`,
    firstPlanned: (dates: string) => `It was first planned for ${dates}.`,
    hadBeenExpected: (when: string) => `It had been expected ${when}.`,
    wasExpected: (when: string) => `It was expected ${when}.`,
    isExpected: (when: string) => `It is expected ${when}. The exact dates are to be confirmed.`,
    expected: (when: string) => `Expected ${when}. The exact dates are to be confirmed.`,
    noDates: "The dates are to be confirmed.",
    noNewDates: "New dates are to be confirmed.",
    neverSet: "The dates were never set.",
    neverSetAnew: "New dates were never set.",
    doubtful: (dates: string) =>
      `This event was planned for ${dates}. The record does not say whether it went ahead.`,
    tookPlace: (on: string) => `This hack day took place ${on}.`,
    asOf: (day: string) => `As of ${day}.`,
  },

  actions: {
    /** @param label as content gives it, or the usual one */
    signUp: (_kind: "first-come" | "ballot", label: string) => label,
    hearOfTheNext: (label: string) => label,
    joinWaitingList: "Join the waiting list",
    noteOpening: "Put the opening of sign-up in your calendar",
    seeWhatIsOn: "What’s on now",
    allAbout: "All about this event",
    addToCalendar: "Add to your calendar",
    addTo: (program: string) => `Add to ${program}`,
    subscribe: "Subscribe to all events",
    subscribeInCalendar: "Subscribe to all events in your calendar",
    paste: "Or paste this address into your calendar app:",
  },

  home: {
    title: "Home",
    about: "What it is and who comes",
    next: "The next event",
    noHackDay: (year: number) => `No hack day in ${year}`,
    scale: (projects: number) =>
      `The thin line at the top is ${countThings([[projects, "project"]])}, the most at one hack day so far.`,
    allProjects: "All projects",
    fromPosts: "From our posts",
    allPosts: "All posts",
    supporters: "Our supporters, and how to join them",
    nextEvent: "The next event is",
    willHear: "and you’ll hear as soon as it is.",
  },

  events: {
    title: "Events",
    description: (series: string, since: number) =>
      `Every ${series}: the next one, if it is announced, and all the past ones since ${since} with their projects and photos.`,
    nowAndNext: "Now and next",
    byCity: "Hack days by city",
    past: "Past events",
    map: "Map of the cities",
    hackDays: (count: number) => countThings([[count, "hack day"]]),
    projects: (count: number) => countThings([[count, "project"]]),
    noProjects: "No projects on record",
    projectsMissing: "We don’t have the projects from this one",
    photos: "photos",
    winners: (count: number): string => (count > 1 ? "Winners: " : "Winner: "),
    toCome: "to come",
    postponed: "postponed",
  },

  event: {
    winners: "Winners",
    presentations: "Presentations",
    facts: "Good to know",
    when: "When",
    where: "Where",
    map: "map",
    organisers: "Organised by",
    hours: "Hours",
    cost: "Cost",
    free: "Free",
    signUp: "Sign-up",
    wrong: "If something is wrong",
    tellUs: "Tell any organiser.",
    see: "See the",
    conduct: "code of conduct",
    weekend: "Your weekend",
    room: (people: number) => `This time there’s room for ${people} people.`,
    unknown: "We don’t know yet:",
    ask: "Ask us",
    timeOff: "Need time off?",
    letter: "Print a letter for your manager",
    letterAsks: "that asks for study leave.",
    wereThere: "Were you there?",
    proof: "Print a record of taking part",
    proofFor: "for your appraisal or CPD folder.",
    beforeSignUp: "Before you sign up",
    whatCost: "What does it cost?",
    ballot: "How does the ballot work?",
    cannotCome: "What if I can’t come after all?",
    kind: "Being kind",
    readConduct: "Read the code of conduct",
    calendar: "In your calendar",
    schedule: "Hour by hour",
    links: "Short links",
    projects: "Projects",
    photos: "Photos",
    supporters: "Supporters",
    press: "What others wrote",
    posts: "Posts about it",
    record: "About this record",
    /** At the end of the title of a page that has the same name in the other language. */
    titleEnd: "",
    at: (venue: string) => `at ${venue}`,
    seeProjects: (count: number) =>
      count > 0 ? ` See the ${countThings([[count, "project"]])} people made.` : "",
  },

  page: { breadcrumb: "Breadcrumb", inOther: "Cymraeg" },
};

/** What a page needs to be in a language. */
export type Words = typeof english;
