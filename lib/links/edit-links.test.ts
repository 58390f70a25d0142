import { describe, expect, it } from "vitest";
import { findListed, getAddLink, getEditUrl, getFormPath } from "./edit-links";

describe("getFormPath", () => {
  it("leads to the form of a document in a folder, and of a single file", () => {
    expect(getFormPath("projects/30-cardiff/alac-a-zam.mdx")).toBe(
      "/edit/#/collections/projects/entries/30-cardiff/alac-a-zam",
    );
    expect(getFormPath("events/30-cardiff.cy.mdx")).toBe(
      "/edit/#/collections/events-in-welsh/entries/30-cardiff.cy",
    );
    expect(getFormPath("links.yaml")).toBe("/edit/#/collections/_singletons/entries/links");
  });
});

describe("getAddLink", () => {
  it("leads to an empty form, and fills in what is known", () => {
    expect(getAddLink("posts")).toEqual({
      label: "Add a post",
      href: "/edit/#/collections/posts/new",
    });
    expect(getAddLink("events", { number: 31 })).toEqual({
      label: "Add an event",
      href: "/edit/#/collections/events/new?number=31",
    });
  });
});

describe("getEditUrl", () => {
  it("encodes what an address cannot have, branches with a slash included", () => {
    const source = { repository: "https://github.com/nhshackday/website", branch: "a/b" };
    expect(getEditUrl(source, "posts/what?.mdx")).toBe(
      "https://github.com/nhshackday/website/edit/a/b/content/posts/what%3F.mdx",
    );
  });
});

describe("findListed", () => {
  it("finds the lists to which a page can add", () => {
    expect(findListed("Thanks.\n\n<SupporterList />\n\n<TeamList />")).toEqual([
      "supporters",
      "people",
    ]);
    expect(findListed("<Contacts />")).toEqual([]);
  });
});
