import { expect, it } from "vitest";
import { makeBaseFiles } from "../check/base-site";
import { readCatalogue } from "./catalogue";
import { CONTEXT } from "./testing";

it("knows what new content can refer to", () => {
  const { paths, ...catalogue } = CONTEXT.catalogue;
  expect(catalogue).toEqual({
    people: [{ key: "sam-jones", name: "Sam Jones" }],
    topics: [{ key: "pitching", name: "Pitching" }],
    cities: [{ key: "Cardiff", name: "Cardiff" }],
    events: [
      {
        key: "30-cardiff",
        name: "30 Cardiff",
        number: 30,
        start: "2026-03-21",
        organisers: ["NHS Hack Day Team"],
      },
    ],
    timeZone: "Europe/London",
  });
  expect(paths.has("content/posts/a-good-start.mdx")).toBe(true);
});

it("leaves out what cannot be read", () => {
  const files = makeBaseFiles({
    "content/people/sam-jones.yaml": "{{",
    "content/people/ann.yaml": new Uint8Array([0xff, 0x41]),
    "content/topics.yaml": "topics: [1, {key: 2}]",
    "content/events/31-leeds.mdx": "---js\nthrow 1\n---\n",
  });
  const { people, topics, events } = readCatalogue(files, "content");
  expect({ people, topics, events: events.length }).toEqual({ people: [], topics: [], events: 1 });
});
