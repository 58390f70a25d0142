import { defineDocumentType, defineNestedType } from "./define";

const SocialAccount = defineNestedType(() => ({
  name: "SocialAccount",
  fields: {
    name: { type: "string", required: true, description: "Name of the service" },
    url: { type: "string", required: true, description: "Address of the account" },
    label: { type: "string", required: true, description: "Words of the link" },
    about: { type: "string", description: "What it is used for" },
  },
}));

const MailingList = defineNestedType(() => ({
  name: "MailingList",
  fields: {
    url: { type: "string", required: true, description: "Where people subscribe" },
    label: { type: "string", required: true, description: "Words of the link" },
    about: { type: "string", required: true, description: "How often it writes" },
  },
}));

/** Facts about the whole site and the series. */
export const Site = defineDocumentType(() => ({
  name: "Site",
  filePathPattern: "site.yaml",
  contentType: "data",
  isSingleton: true,
  fields: {
    name: { type: "string", required: true, description: "Name of the series" },
    url: {
      type: "string",
      required: true,
      description: "Address of the live site, no slash at the end",
    },
    strapline: { type: "string", required: true, description: "A few words under the name" },
    description: { type: "string", required: true, description: "One sentence for search results" },
    disclaimer: { type: "string", required: true, description: "Who runs this, in the footer" },
    language: { type: "string", required: true, description: "BCP 47 language tag, en-GB" },
    timeZone: { type: "string", required: true, description: "IANA time zone of all events" },
    country: { type: "string", required: true, description: "ISO 3166 code of the country, GB" },
    currency: {
      type: "string",
      description: "ISO 4217 code of what a ticket would be paid in, GBP",
    },
    since: { type: "number", required: true, description: "Year of the first event" },
    email: { type: "string", required: true, description: "Where people write to" },
    hashtag: { type: "string", required: true, description: "Hashtag of the series" },
    repository: { type: "string", required: true, description: "Address of the source code" },
    branch: { type: "string", default: "main", description: "Branch of it that is live" },
    mailingList: { type: "nested", of: MailingList, required: true, description: "Mailing list" },
    social: { type: "list", of: SocialAccount, required: true, description: "Accounts elsewhere" },
  },
}));

const MenuItem = defineNestedType(() => ({
  name: "MenuItem",
  fields: {
    label: { type: "string", required: true, description: "Words of the link" },
    href: { type: "string", required: true, description: "Path on this site, /about/" },
  },
}));

const MenuGroup = defineNestedType(() => ({
  name: "MenuGroup",
  fields: {
    heading: { type: "string", required: true, description: "Heading of the group" },
    items: { type: "list", of: MenuItem, required: true, description: "Links in the group" },
  },
}));

/** Menus at the top and the bottom of every page. */
export const Navigation = defineDocumentType(() => ({
  name: "Navigation",
  filePathPattern: "navigation.yaml",
  contentType: "data",
  isSingleton: true,
  fields: {
    header: { type: "list", of: MenuItem, required: true, description: "Menu at the top" },
    footer: { type: "list", of: MenuGroup, required: true, description: "Menu at the bottom" },
  },
}));

const Topic = defineNestedType(() => ({
  name: "Topic",
  fields: {
    key: { type: "string", required: true, description: "Used in front matter and addresses" },
    label: { type: "string", required: true, description: "Name that people see" },
    about: { type: "string", required: true, description: "What it covers, one sentence" },
  },
}));

/** The one list of topics for posts and projects. */
export const TopicList = defineDocumentType(() => ({
  name: "TopicList",
  filePathPattern: "topics.yaml",
  contentType: "data",
  isSingleton: true,
  fields: {
    topics: { type: "list", of: Topic, required: true, description: "Topics" },
  },
}));

const City = defineNestedType(() => ({
  name: "City",
  fields: {
    name: { type: "string", required: true, description: "Name as in events" },
    nation: { type: "string", required: true, description: "England, Wales …" },
    latitude: { type: "number", required: true, description: "Degrees north" },
    longitude: { type: "number", required: true, description: "Degrees east (west is negative)" },
  },
}));

/** Where the cities are. */
export const CityList = defineDocumentType(() => ({
  name: "CityList",
  filePathPattern: "cities.yaml",
  contentType: "data",
  isSingleton: true,
  fields: {
    cities: { type: "list", of: City, required: true, description: "Cities" },
  },
}));

const Session = defineNestedType(() => ({
  name: "Session",
  fields: {
    from: { type: "string", required: true, description: 'Start, in quotes: "09:00"' },
    to: { type: "string", description: 'End, in quotes: "09:30"' },
    what: { type: "string", required: true, description: "What happens" },
    deadline: { type: "boolean", description: "true for a deadline" },
  },
}));

const WeekendDay = defineNestedType(() => ({
  name: "WeekendDay",
  fields: {
    title: { type: "string", required: true, description: "Day of the week" },
    sessions: { type: "list", of: Session, required: true, description: "In order of time" },
  },
}));

/** How a hack day usually runs. */
export const Weekend = defineDocumentType(() => ({
  name: "Weekend",
  filePathPattern: "weekend.yaml",
  contentType: "data",
  isSingleton: true,
  fields: {
    days: { type: "list", of: WeekendDay, required: true, description: "The days in order" },
    notes: { type: "list", of: { type: "string" }, description: "Good to know" },
  },
}));

const GlossaryTerm = defineNestedType(() => ({
  name: "GlossaryTerm",
  fields: {
    term: { type: "string", required: true, description: "Word or abbreviation" },
    means: { type: "string", required: true, description: "What it means, one plain sentence" },
    alsoKnownAs: { type: "list", of: { type: "string" }, description: "Other forms of it" },
  },
}));

/** Words that newcomers may not know. */
export const Glossary = defineDocumentType(() => ({
  name: "Glossary",
  filePathPattern: "glossary.yaml",
  contentType: "data",
  isSingleton: true,
  fields: {
    terms: { type: "list", of: GlossaryTerm, required: true, description: "Terms" },
  },
}));
