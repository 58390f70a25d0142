import { expect, it } from "vitest";
import { makeBaseFiles, makePost, POST_FACTS, POST_PATH } from "../check/base-site";
import { collectLinks } from "./collect-links";
import { reportHealth, reportLinks } from "./report-health";

const items = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ what: `Thing ${index}`, place: "x.yaml" }));

it("lists what is missing, long lists in short", () => {
  const events = [{ heading: "Event", items: items(1) }];
  const overall = [{ heading: "Posts", items: items(12) }];
  expect(reportHealth({ events, overall }, false)).toBe(
    `Event\n  Thing 0 (x.yaml)\n\nPosts: 12\n${items(10)
      .map(({ what }) => `  ${what} (x.yaml)`)
      .join(
        "\n",
      )}\n  and 2 more\n\n13 things are missing or due. To see them all: npm run health -- --all`,
  );
  expect(reportHealth({ events, overall }, true)).toMatch(
    /Thing 11 .*\n\n13 things are [a-z ]+\.$/,
  );
  expect(reportHealth({ events: [], overall: [] }, false)).toBe("Nothing is missing or due.");
});

it("collects links to other sites from facts and texts, each once", () => {
  const body = [
    "See [one](https://one.example/#part) and [one](https://one.example/).",
    "[About us](/about/), [ours](https://nhshackday.com/about/), <b>x</b>",
    '<Video href="https://www.youtube.com/watch?v=1" title="A talk" />',
  ].join("\n\n");
  const facts = `${POST_FACTS}\nsource: {title: X, url: https://two.example/}`;
  const files = makeBaseFiles({ [POST_PATH]: makePost(body, facts) });
  const links = collectLinks(files, "content", "https://nhshackday.com");
  expect(links.filter(({ places }) => places.some((place) => place.startsWith(POST_PATH)))).toEqual(
    [
      { url: "https://two.example/", places: [`${POST_PATH}:7`] },
      { url: "https://one.example/", places: [`${POST_PATH}:10`, `${POST_PATH}:10`] },
      { url: "https://www.youtube.com/watch?v=1", places: [`${POST_PATH}:14`] },
    ],
  );
});

it("reports dead, moved and unclear links with their places", () => {
  const make = (name: string) => ({ url: `https://${name}.example/`, places: ["content/x.mdx:1"] });
  const links = [make("alive"), make("dead"), make("moved"), make("unclear")];
  const report = reportLinks(
    links,
    new Map([
      ["https://alive.example/", { is: "alive" }],
      ["https://dead.example/", { is: "dead", reason: "answers 404" }],
      ["https://moved.example/", { is: "moved", to: "https://new.example/" }],
      ["https://unclear.example/", { is: "unclear", reason: "answers 403" }],
    ]),
  );
  expect(report).toBe(`Dead links: 1
  https://dead.example/ answers 404
    content/x.mdx:1
Links that have moved for good: 1
  https://moved.example/ is now https://new.example/
    content/x.mdx:1
Links that could not be judged; try them in a browser: 1
  https://unclear.example/ answers 403
    content/x.mdx:1
4 links to other sites, 1 of them alive.`);
});
