import { describe, expect, it } from "vitest";
import { EVENT_PATH, getBaseText, PAGE_PATH, POST_PATH, PROJECT_PATH } from "../testing/base-site";
import { checkChanged, expectGood, show } from "../testing/check-files";

describe("what may be there only once", () => {
  it("is a title", () => {
    const second = getBaseText(POST_PATH).replace("description: What", "description: Or what");
    const found = checkChanged({ "content/posts/b.mdx": second });
    expect(found.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      "content/posts/b.mdx: title “A good start” is taken already by content/posts/a-good-start.mdx:2. Each needs its own.",
    ]);
  });

  it("is a description, as advice", () => {
    const second = getBaseText(POST_PATH).replace("title: A", "title: Another");
    const found = checkChanged({ "content/posts/b.mdx": second });
    expect(show(found)).toEqual(["duplicate/description 3"]);
    expect(found[0]?.severity).toBe("warning");
  });

  it("is the number of an event", () => {
    const found = checkChanged({ "content/events/30-london.mdx": getBaseText(EVENT_PATH) });
    expect(show(found).toSorted()).toEqual(["duplicate/number 2", "event/name 2"]);
  });

  it("is the title of a project at its event", () => {
    const found = checkChanged({ "content/projects/30-cardiff/b.mdx": getBaseText(PROJECT_PATH) });
    expect(show(found)).toEqual(["duplicate/title 2"]);
  });

  it("is a key in a list, and a name", () => {
    const topics = getBaseText("content/topics.yaml");
    const found = checkChanged({
      "content/topics.yaml":
        topics + topics.replace("topics:\n", "").replace("label: P", "label: More p"),
      "content/people/sam.yaml": "name: sam jones\n",
    });
    expect(show(found)).toEqual(["duplicate/name 1", "duplicate/key 5"]);
  });

  it("is an address", () => {
    const page = getBaseText(PAGE_PATH)
      .replace("title: About", "title: All about")
      .replace("Who", "And who");
    expect(show(checkChanged({ "content/pages/about/index.mdx": page }))).toEqual([
      "duplicate/address 1",
    ]);
    expect(show(checkChanged({ "content/pages/events.mdx": page }))).toEqual([
      "duplicate/address 1",
    ]);
    expect(show(checkChanged({ "content/pages/posts/x.mdx": page }))).toEqual([
      "duplicate/address 1",
    ]);
  });

  it("is an old path", () => {
    const withOld = (path: string, old: string) =>
      getBaseText(path).replace("\n---", `\nformerUrls: [${old}]\n---`);
    expect(
      show(
        checkChanged({
          [POST_PATH]: withOld(POST_PATH, "/old"),
          [PAGE_PATH]: withOld(PAGE_PATH, "/old/"),
        }),
      ),
    ).toEqual(["duplicate/old-path 7"]);
    expect(show(checkChanged({ [PAGE_PATH]: withOld(PAGE_PATH, "/about") }))).toEqual([
      "duplicate/old-path 4",
    ]);
    expect(show(checkChanged({ [PAGE_PATH]: withOld(PAGE_PATH, "/events/") }))).toEqual([
      "duplicate/old-path 4",
    ]);
    expect(show(checkChanged({ [PAGE_PATH]: withOld(PAGE_PATH, "old/page") }))).toEqual([
      "link/path 4: formerUrls: [/old/page]",
    ]);
    expect(show(checkChanged({ [PAGE_PATH]: withOld(PAGE_PATH, "/*") }))).toEqual(["link/path 4"]);
    expectGood(checkChanged({ [PAGE_PATH]: withOld(PAGE_PATH, "/old/page.html") }));
  });
});
