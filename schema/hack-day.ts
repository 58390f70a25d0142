import { defineDocumentType, defineNestedType } from "./define";
import { Photo } from "./photo";

const SignUp = defineNestedType(() => ({
  name: "SignUp",
  fields: {
    url: { type: "string", required: true, description: "Where people get a ticket or apply" },
    kind: {
      type: "enum",
      options: ["first-come", "ballot"],
      default: "first-come",
      description: "first-come, or ballot (apply, draw, offers)",
    },
    label: { type: "string", description: 'Words on the button; "Get a free ticket" if left out' },
    opens: { type: "string", description: "When sign-up opens, UK time: 2026-01-28 19:00" },
    closes: {
      type: "string",
      description: "When it closes, UK time; the start of the event if left out",
    },
    soldOut: { type: "string", description: "Sold out from this moment on, UK time" },
    drawn: { type: "string", description: "Ballot: drawn and offers sent from this moment on" },
    waitingList: { type: "string", description: "Where people join the waiting list" },
    capacity: { type: "number", description: "How many people can come" },
    note: { type: "string", description: "One or two sentences about how it works this time" },
  },
}));

const EventForms = defineNestedType(() => ({
  name: "EventForms",
  fields: {
    pitch: { type: "string", description: "Form to offer a pitch; /pitch leads here" },
    present: { type: "string", description: "Form to hand in a presentation; /present leads here" },
    feedback: { type: "string", description: "Feedback form; /feedback leads here" },
    diversitySurvey: { type: "string", description: "Diversity survey" },
  },
}));

const PhotoAlbum = defineNestedType(() => ({
  name: "PhotoAlbum",
  fields: {
    url: { type: "string", required: true, description: "Address of the album" },
    by: { type: "string", description: "Who took the photos" },
    day: { type: "number", description: "1 or 2, if the album is of one day only" },
  },
}));

const PressItem = defineNestedType(() => ({
  name: "PressItem",
  fields: {
    title: { type: "string", required: true, description: "Title as published" },
    author: { type: "string", description: "Who wrote or published it" },
    language: {
      type: "enum",
      options: ["cy", "gd", "ga"],
      description: "Language of the title if it is not English, for screen readers; cy is Welsh",
    },
    url: { type: "string", required: true, description: "Where to read it" },
  },
}));

const Cancellation = defineNestedType(() => ({
  name: "Cancellation",
  fields: {
    from: {
      type: "string",
      required: true,
      description: "Called off from this moment on, UK time",
    },
    reason: { type: "string", description: "Why, in one sentence" },
  },
}));

const Postponement = defineNestedType(() => ({
  name: "Postponement",
  fields: {
    from: { type: "string", required: true, description: "Put off from this moment on, UK time" },
    reason: { type: "string", description: "Why, in one sentence" },
    formerStart: { type: "date", description: "First day it was meant to have" },
    formerEnd: { type: "date", description: "Last day it was meant to have" },
  },
}));

/** One hack day. The file name is its key: number and city, `30-cardiff`. */
export const HackDay = defineDocumentType(() => ({
  name: "HackDay",
  filePathPattern: "events/*.mdx",
  contentType: "mdx",
  fields: {
    number: { type: "number", description: "Number in the series; left out for a special" },
    title: { type: "string", description: "Name of a special; left out for a numbered hack day" },
    city: { type: "string", required: true, description: "A city from content/cities.yaml" },
    venue: { type: "string", description: "Name of the building" },
    address: { type: "string", description: "Street and postcode: 101 Welford Road, LE2 7QS" },
    town: { type: "string", description: "Town of the address, where that is not the city" },
    start: { type: "date", description: "First day: 2026-03-21" },
    end: { type: "date", description: "Last day; the same as the first for a one-day event" },
    expected: {
      type: "string",
      description: 'While there are no dates yet, instead of start and end: "May 2027" or "2027"',
    },
    doorsOpen: { type: "string", description: 'First day\'s start, UK time, in quotes: "09:00"' },
    finishes: { type: "string", description: 'Last day\'s end, UK time, in quotes: "17:00"' },
    organisers: {
      type: "list",
      of: { type: "string" },
      required: true,
      description: "People or groups as credited",
    },
    signUp: { type: "nested", of: SignUp, description: "How to get a ticket" },
    forms: { type: "nested", of: EventForms, description: "Forms that the short links lead to" },
    photoAlbums: { type: "list", of: PhotoAlbum, description: "Photo albums, best first" },
    press: { type: "list", of: PressItem, description: "What others wrote about it" },
    travel: { type: "string", description: "How to get there" },
    access: { type: "string", description: "Step-free access, toilets, quiet room …" },
    childcare: { type: "string", description: "What there is for children and parents" },
    wifi: { type: "string", description: "Network name and how to get on it" },
    conductContact: { type: "string", description: "Whom to tell about a problem at the event" },
    cancelled: { type: "nested", of: Cancellation, description: "Only if it is called off" },
    postponed: { type: "nested", of: Postponement, description: "Only if it is put off" },
    updated: {
      type: "string",
      description: "When the date, place or status last changed, UK time; calendars use it",
    },
    recordNotes: {
      type: "list",
      of: { type: "string" },
      description: "Doubts about what is on record, shown on the page",
    },
    picture: { type: "nested", of: Photo, description: "A photo in place of the drawing" },
    draft: { type: "boolean", default: false, description: "true keeps it off the live site" },
    formerUrls: {
      type: "list",
      of: { type: "string" },
      description: "Old paths of this page, which must go on working",
    },
  },
  computedFields: {
    key: { type: "string", resolve: (doc) => doc._raw.sourceFileName.replace(/\.mdx$/, "") },
  },
}));
