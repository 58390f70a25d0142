import { defineDocumentType, defineNestedType, otherLanguage, text, texts } from "./define";
import { Photo } from "./photo";

const note = text("One or two sentences about how it works this time", { as: "prose" });
const reason = text("Why, in one sentence", { as: "prose" });

const SignUp = defineNestedType("SignUp", {
  url: text("Where people get a ticket or apply", { required: true, as: "short-link-target" }),
  kind: {
    type: "enum",
    options: ["first-come", "ballot"],
    default: "first-come",
    description: "first-come, or ballot (apply, draw, offers)",
  },
  label: text('Words on the button; "Get a free ticket" or "Apply for a place" if left out', {
    as: "prose",
  }),
  opens: text("When sign-up opens, local time: 2026-01-28 19:00", { as: "wall-time" }),
  closes: text("When it closes, local time; the start of the event if left out", {
    as: "wall-time",
  }),
  soldOut: text("Sold out from this moment on, local time", { as: "wall-time" }),
  drawn: text("Ballot: drawn and offers sent from this moment on", { as: "wall-time" }),
  waitingList: text("Where people join the waiting list", { as: "short-link-target" }),
  capacity: { type: "number", description: "How many people can come" },
  note,
});

const EventForms = defineNestedType("EventForms", {
  pitch: text("Form to offer a pitch; /pitch leads here", { as: "short-link-target" }),
  present: text("Form to hand in a presentation; /present leads here", {
    as: "short-link-target",
  }),
  feedback: text("Feedback form; /feedback leads here", { as: "short-link-target" }),
  diversitySurvey: text("Diversity survey", { as: "short-link-target" }),
});

/** What a session is, at an event and in the usual weekend. */
export const sessionFields = {
  from: text("Start: 09:00", { required: true, as: "time-of-day" }),
  to: text("End: 09:30; the next session's start if left out", { as: "time-of-day" }),
  what: text("What happens", { required: true }),
  deadline: { type: "boolean", description: "A deadline" },
} as const;

const ScheduledSession = defineNestedType("ScheduledSession", {
  day: { type: "number", description: "1 or 2; the first day if left out" },
  ...sessionFields,
});

const PhotoAlbum = defineNestedType("PhotoAlbum", {
  url: text("Address of the album", { required: true, as: "short-link-target" }),
  by: text("Who took the photos"),
  day: { type: "number", description: "1 or 2, if the album is of one day only" },
});

const PressItem = defineNestedType("PressItem", {
  title: text("Title as published", { required: true }),
  author: text("Who wrote or published it"),
  language: otherLanguage,
  url: text("Where to read it", { required: true, as: "web-address" }),
});

const Cancellation = defineNestedType("Cancellation", {
  from: text("Called off from this moment on, local time", { required: true, as: "wall-time" }),
  reason,
});

const Postponement = defineNestedType("Postponement", {
  from: text("Put off from this moment on, local time", { required: true, as: "wall-time" }),
  reason,
  formerStart: { type: "date", description: "First day it was meant to have" },
  formerEnd: { type: "date", description: "Last day it was meant to have" },
});

const title = text("Name of a special; left out for a numbered hack day", { most: 70 });

/** What is special about an event, in sentences. */
const advice = {
  travel: text("How to get there", { as: "contact" }),
  parking: text("Where to park, bicycles too", { as: "contact" }),
  stay: text("Where people can stay the night", { as: "contact" }),
  food: text("What there is to eat, and for which diets", { as: "prose" }),
  access: text("Step-free access, toilets, hearing loop …", { as: "contact" }),
  quietRoom: text("Where people can be quiet, pray or feed a baby", { as: "prose" }),
  ages: text("From which age people can come, and with whom", { as: "prose" }),
  childcare: text("What there is for children and parents", { as: "contact" }),
  grants: text("Help with the cost of coming, and how to ask for it", { as: "contact" }),
  photoRules: text("Who takes photos, and how to stay out of them", { as: "contact" }),
  conductContact: text("Whom to tell about a problem at the event", { as: "contact" }),
} as const;

const recordNotes = texts("Doubts about what is on record, shown on the page", { as: "prose" });

/** One hack day. The file name is its key: number and city, `30-cardiff`. */
export const HackDay = defineDocumentType(() => ({
  name: "HackDay",
  filePathPattern: "events/*.mdx",
  contentType: "markdown",
  fields: {
    number: { type: "number", description: "Number in the series; left out for a special" },
    title,
    city: text("A city from content/cities.yaml", { required: true, as: "city" }),
    venue: text("Name of the building"),
    address: text("Street and postcode: 101 Welford Road, LE2 7QS"),
    town: text("Town of the address, where that is not the city"),
    start: { type: "date", description: "First day: 2026-03-21" },
    end: { type: "date", description: "Last day; the same as the first for a one-day event" },
    expected: text('While there are no dates yet, instead of start and end: "May 2027" or "2027"', {
      as: "period",
    }),
    doorsOpen: text("First day's start, local time: 09:00", { as: "time-of-day" }),
    finishes: text("Last day's end, or in the night after it, local time: 17:00", {
      as: "time-of-day",
    }),
    organisers: texts("People or groups as credited", { required: true }),
    signUp: { type: "nested", of: SignUp, description: "How to get a ticket" },
    forms: { type: "nested", of: EventForms, description: "Forms that the short links lead to" },
    photoAlbums: { type: "list", of: PhotoAlbum, description: "Photo albums, best first" },
    press: { type: "list", of: PressItem, description: "What others wrote about it" },
    ...advice,
    wifi: text("Network name and how to get on it"),
    cancelled: { type: "nested", of: Cancellation, description: "Only if it is called off" },
    postponed: { type: "nested", of: Postponement, description: "Only if it is put off" },
    schedule: {
      type: "list",
      of: ScheduledSession,
      description: "Its own programme, if it differs from the usual weekend",
    },
    unconfirmed: {
      type: "boolean",
      description: "true if the record does not say whether it went ahead",
    },
    recordNotes,
    picture: { type: "nested", of: Photo, description: "A photo in place of the drawing" },
    draft: { type: "boolean", default: false, description: "Keeps it off the live site" },
    formerUrls: texts("Old paths of this page, which must go on working", { as: "old-path" }),
  },
  computedFields: {
    key: { type: "string", resolve: (doc) => doc._raw.sourceFileName.replace(/\.mdx$/, "") },
  },
}));

const NoteInWelsh = defineNestedType("NoteInWelsh", { note: { ...note, required: true } });
const ReasonInWelsh = defineNestedType("ReasonInWelsh", { reason: { ...reason, required: true } });

/** The words of a hack day in Welsh, `30-cardiff.cy`; its facts are in one place alone. */
export const HackDayTwin = defineDocumentType(() => ({
  name: "HackDayTwin",
  filePathPattern: "events/*.cy.mdx",
  contentType: "markdown",
  fields: {
    title,
    signUp: { type: "nested", of: NoteInWelsh, description: "How it works this time" },
    ...advice,
    cancelled: { type: "nested", of: ReasonInWelsh, description: "Only if it is called off" },
    postponed: { type: "nested", of: ReasonInWelsh, description: "Only if it is put off" },
    recordNotes,
  },
}));
