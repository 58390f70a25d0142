import { defineNestedType, defineSingleton, text, texts } from "./define";

const SocialAccount = defineNestedType("SocialAccount", {
  name: text("Name of the service", { required: true }),
  url: text("Address of the account", { required: true, as: "link" }),
  label: text("Words of the link", { required: true, as: "prose" }),
  about: text("What it is used for", { as: "prose" }),
});

const MailingList = defineNestedType("MailingList", {
  url: text("Where people subscribe", { required: true, as: "link" }),
  label: text("Words of the link", { required: true, as: "prose" }),
  about: text("How often it writes", { required: true, as: "prose" }),
});

const Welsh = defineNestedType("Welsh", {
  live: { type: "boolean", description: "true shows the Welsh pages on the live site" },
  reviewedBy: text("Welsh speaker who has checked the Welsh pages"),
  timeZoneName: text("What people call the time zone in Welsh: amser y DU"),
});

/** Facts about the whole site and the series. */
export const Site = defineSingleton("Site", "site.yaml", {
  name: text("Name of the series", { required: true }),
  url: text("Address of the live site, no slash at the end", {
    required: true,
    as: "web-address",
  }),
  strapline: text("A few words under the name", { required: true, as: "prose" }),
  description: text("One sentence for search results", { required: true, as: "prose" }),
  disclaimer: text("Who runs this, in the footer", { required: true }),
  language: text("BCP 47 language tag, en-GB", { required: true }),
  timeZone: text("IANA time zone of all events", { required: true, as: "time-zone" }),
  timeZoneName: text("What people call it, said after times: UK time", { as: "prose" }),
  country: text("ISO 3166 code of the country, GB", { required: true }),
  currency: text("ISO 4217 code of what a ticket would be paid in, GBP"),
  since: { type: "number", required: true, description: "Year of the first event" },
  email: text("Where people write to", { required: true, as: "contact" }),
  hashtag: text("Hashtag of the series", { required: true }),
  repository: text("Address of the source code", { required: true, as: "web-address" }),
  branch: { type: "string", default: "main", description: "Branch of it that is live" },
  editorSignIn: text("Worker through which editors sign in to the forms (docs/hosting.md)", {
    as: "web-address",
  }),
  dataLicence: text("On what terms others may use the data at /data/, in a sentence or two", {
    as: "prose",
  }),
  welsh: { type: "nested", of: Welsh, description: "The pages in Welsh, under /cy/" },
  mailingList: { type: "nested", of: MailingList, required: true, description: "Mailing list" },
  social: { type: "list", of: SocialAccount, required: true, description: "Accounts elsewhere" },
});

const MenuItem = defineNestedType("MenuItem", {
  label: text("Words of the link", { required: true, as: "prose" }),
  href: text("Path on this site, /about/", { required: true, as: "own-path" }),
});

const MenuGroup = defineNestedType("MenuGroup", {
  heading: text("Heading of the group", { required: true, as: "prose" }),
  items: { type: "list", of: MenuItem, required: true, description: "Links in the group" },
});

/** Menus at the top and the bottom of every page. */
export const Navigation = defineSingleton("Navigation", "navigation.yaml", {
  header: { type: "list", of: MenuItem, required: true, description: "Menu at the top" },
  footer: { type: "list", of: MenuGroup, required: true, description: "Menu at the bottom" },
});

const Topic = defineNestedType("Topic", {
  key: text("Used in front matter and addresses", { required: true, as: "key" }),
  label: text("Name that people see", { required: true, as: "prose" }),
  about: text("What it covers, one sentence", { required: true, as: "prose" }),
});

/** The one list of topics for posts and projects. */
export const TopicList = defineSingleton("TopicList", "topics.yaml", {
  topics: { type: "list", of: Topic, required: true, description: "Topics" },
});

const City = defineNestedType("City", {
  name: text("Name as in events", { required: true }),
  nation: text("England, Wales …", { required: true }),
  latitude: { type: "number", required: true, description: "Degrees north" },
  longitude: { type: "number", required: true, description: "Degrees east (west is negative)" },
});

/** Where the cities are. */
export const CityList = defineSingleton("CityList", "cities.yaml", {
  cities: { type: "list", of: City, required: true, description: "Cities" },
});

const GlossaryTerm = defineNestedType("GlossaryTerm", {
  term: text("Word or abbreviation", { required: true }),
  means: text("What it means, one plain sentence", { required: true, as: "prose" }),
  alsoKnownAs: texts("Other forms of it"),
});

/** Words that not everybody knows. */
export const Glossary = defineSingleton("Glossary", "glossary.yaml", {
  terms: { type: "list", of: GlossaryTerm, required: true, description: "Terms" },
});
