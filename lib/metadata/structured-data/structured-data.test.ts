import { describe, expect, it } from "vitest";
import { getBreadcrumbData } from "./breadcrumbs";
import { findMistakes } from "./check-vocabulary";
import { getPostData } from "./post-data";
import { getProjectData } from "./project-data";
import { getOrganizationData, getWebSiteData, type SiteFacts } from "./site-data";

const site: SiteFacts = {
  name: "NHS Hack Day",
  url: "https://nhshackday.com",
  description: "Free weekend hack days.",
  disclaimer: "Not an official NHS service.",
  strapline: "Geeks who love the NHS",
  language: "en-GB",
  timeZone: "Europe/London",
  country: "GB",
  currency: "GBP",
  since: 2012,
  email: "hello@nhshackday.com",
  social: [{ url: "https://bsky.app/profile/nhshackday.com" }, { url: "/join-slack" }],
};

const IMAGE = "https://nhshackday.com/cards/one.png";

const post = {
  slug: "ten-pitch-tips",
  title: "Ten tips",
  description: "Tips for pitching.",
  date: "2017-11-15",
};
const helen = { slug: "helen-jackson", name: "Helen Jackson", group: false };
const volunteers = { slug: "nhs-hack-day-team", name: "NHS Hack Day volunteers", group: true };

const project = {
  event: "30-cardiff",
  slug: "epinav",
  title: "EpiNav",
  summary: "Finds the way.",
  team: ["Heledd Jubb", "@handle"],
  licence: "MIT",
  links: { website: "https://example.org", code: ["https://github.com/example/epinav"] },
};

describe("the independent check", () => {
  it("refuses what it should", async () => {
    expect(await findMistakes({ "@type": "Evnt", name: "x" })).toEqual([
      'Type "Evnt" is not a valid schema.org type',
    ]);
    expect(await findMistakes({ "@type": "Event", startDay: "2026-03-21" })).toEqual([
      expect.stringContaining('Property "startDay"'),
    ]);
    const place = { "@type": "Place", venue: "Here" };
    expect(await findMistakes({ "@type": "Event", location: place })).toHaveLength(1);
    const nameless = { "@type": "ListItem", position: 1 };
    const list = { "@type": "BreadcrumbList", itemListElement: [nameless, nameless] };
    expect(await findMistakes(list)).not.toEqual([]);
  });
});

describe("data of the site", () => {
  it("says who is behind it, and that they are nothing official", async () => {
    const data = getOrganizationData(site);
    expect(data).toMatchObject({
      "@type": "Organization",
      name: "NHS Hack Day",
      disambiguatingDescription: "Not an official NHS service.",
      logo: "https://nhshackday.com/icons/icon-512.png",
      foundingDate: "2012",
      sameAs: ["https://bsky.app/profile/nhshackday.com"],
    });
    expect(await findMistakes(data)).toEqual([]);
  });

  it("says what the site is", async () => {
    const data = getWebSiteData(site);
    expect(data).toMatchObject({ "@type": "WebSite", url: "https://nhshackday.com/" });
    expect(await findMistakes(data)).toEqual([]);
  });
});

describe("getBreadcrumbData", () => {
  it("numbers the way to a page, and ends with the page", async () => {
    const data = getBreadcrumbData("Ten tips", [{ label: "Posts", href: "/posts/" }], site.url);
    expect(data).toMatchObject({
      itemListElement: [
        { position: 1, name: "Posts", item: "https://nhshackday.com/posts/" },
        { position: 2, name: "Ten tips" },
      ],
    });
    expect(await findMistakes(data)).toEqual([]);
  });
});

describe("getPostData", () => {
  it("names who wrote a post", async () => {
    const data = getPostData(post, [helen, volunteers], ["Pitching"], IMAGE, site);
    expect(data).toMatchObject({
      url: "https://nhshackday.com/posts/ten-pitch-tips/",
      headline: "Ten tips",
      image: IMAGE,
      datePublished: "2017-11-15",
      keywords: ["Pitching"],
      author: [
        { "@type": "Person", url: "https://nhshackday.com/people/helen-jackson/" },
        { "@type": "Organization", name: "NHS Hack Day volunteers" },
      ],
    });
    expect(data).not.toHaveProperty("isBasedOn");
    expect(await findMistakes(data)).toEqual([]);
  });

  it("does not say that somebody wrote what was only retold from them", async () => {
    const source = { title: "Top 10 tips", author: "Helen Jackson", url: "https://example.org/" };
    const data = getPostData({ ...post, source }, [helen], [], IMAGE, site);
    expect(data).toMatchObject({
      author: { "@type": "Organization", name: "NHS Hack Day" },
      isBasedOn: { name: "Top 10 tips", author: [{ "@type": "Person", name: "Helen Jackson" }] },
    });
    expect(await findMistakes(data)).toEqual([]);
  });
});

describe("getProjectData", () => {
  it("says what a project is and where it was made", async () => {
    const data = getProjectData(
      project,
      { city: "Cardiff", end: "2026-03-22" },
      ["Maps"],
      IMAGE,
      site,
    );
    expect(data).toMatchObject({
      name: "EpiNav",
      url: "https://nhshackday.com/projects/30-cardiff/epinav/",
      image: IMAGE,
      dateCreated: "2026-03-22",
      creditText: "Heledd Jubb, @handle",
      sameAs: "https://example.org",
      hasPart: [{ codeRepository: "https://github.com/example/epinav" }],
    });
    expect(await findMistakes(data)).toEqual([]);
  });

  it("leaves out what is not on record", async () => {
    const { event, slug, title } = project;
    const data = getProjectData({ event, slug, title }, { city: "Leeds" }, [], IMAGE, site);
    for (const unknown of ["description", "dateCreated", "creditText", "license", "hasPart"]) {
      expect(data).not.toHaveProperty(unknown);
    }
    expect(await findMistakes(data)).toEqual([]);
  });
});
