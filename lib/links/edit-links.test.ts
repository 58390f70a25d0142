import { describe, expect, it } from "vitest";
import { NEW_FILE_TEMPLATES } from "../content/new-file-templates";
import { findListed, getAddLink, getEditUrl, type NewFileKind } from "./edit-links";

const source = { repository: "https://github.com/nhshackday/website", branch: "main" };

/** What GitHub is told by a link to a new file. */
function readAddLink(kind: NewFileKind, facts?: Parameters<typeof getAddLink>[2]) {
  const { href } = getAddLink(source, kind, facts);
  const { pathname, searchParams } = new URL(href);
  return { path: pathname, name: searchParams.get("filename"), text: searchParams.get("value") };
}

describe("getEditUrl", () => {
  it("leads to the file in the content folder", () => {
    expect(getEditUrl(source, "posts/ten-pitch-tips.mdx")).toBe(
      "https://github.com/nhshackday/website/edit/main/content/posts/ten-pitch-tips.mdx",
    );
  });

  it("encodes what an address cannot have, branches with a slash included", () => {
    expect(getEditUrl({ ...source, branch: "a/b" }, "posts/what?.mdx")).toBe(
      "https://github.com/nhshackday/website/edit/a/b/content/posts/what%3F.mdx",
    );
  });
});

describe("getAddLink", () => {
  it("leads to a new file with a name and a template", () => {
    expect(readAddLink("post")).toEqual({
      path: "/nhshackday/website/new/main/content/posts",
      name: "my-post.mdx",
      text: NEW_FILE_TEMPLATES.post,
    });
  });

  it("fills in what is known", () => {
    const event = readAddLink("event", { number: 31 });
    expect(event.name).toBe("31-city.mdx");
    expect(event.text).toContain("\nnumber: 31\n");
    expect(readAddLink("event", { number: 7 }).name).toBe("07-city.mdx");
    expect(readAddLink("project", { event: "30-cardiff" }).path).toMatch(/projects\/30-cardiff$/);
    expect(readAddLink("post", { topic: "pitching" }).text).toContain("\ntopics: [pitching]\n");
  });

  it("stays short enough for every browser and server", () => {
    for (const kind of ["event", "post", "project", "supporter", "person"] as const) {
      const facts = { event: "100-newcastle-upon-tyne", number: 100, topic: "x".repeat(40) };
      expect(getAddLink(source, kind, facts).href.length).toBeLessThan(6000);
    }
  });
});

describe("findListed", () => {
  it("finds the lists to which a page can add", () => {
    expect(findListed("Thanks.\n\n<SupporterList />\n\n<TeamList />")).toEqual([
      "supporter",
      "person",
    ]);
    expect(findListed("<Contacts />")).toEqual([]);
  });
});
