import { expect, it } from "vitest";
import { makeSearchLibrary, type SearchDocument } from "./search-library";

const make = (path: string, facts: Partial<SearchDocument>): SearchDocument => ({
  ...{ path, kind: "project", title: "", names: "", text: "", year: 0, event: "", topics: [] },
  ...facts,
});

const search = makeSearchLibrary([
  make("/a/", { title: "Café finder", text: "Where to sit, in a ward or a park." }),
  make("/b/", { title: "Anaesthetic chart", names: "Heledd Jubb", text: "It is organised." }),
  make("/c/", { title: "Notes", text: "A café, a chart and a long text about judging projects." }),
  make("/d/", { kind: "page", title: "Judging", text: "How projects are judged." }),
]);

const find = (query: string) => search(query).documents.map(({ path }) => path);

it.each([
  ["cafe", ["/a/", "/c/"], "accents, and titles before texts"],
  ["anesthetic", ["/b/"], "American spellings"],
  ["organize", ["/b/"], "other forms of a word"],
  ["jub", ["/b/"], "what is not typed to its end"],
  ["how are projects judged?", ["/d/", "/c/"], "questions"],
  ["finder ward", ["/a/"], "several words"],
  ["the of", [], "nothing by words that are everywhere"],
])("%s finds %j: %s", (query, paths) => {
  expect(find(query)).toEqual(paths);
});

it("corrects a slip, and says so", () => {
  const { documents, corrections, terms } = search("chrat");
  expect(documents.map(({ path }) => path)).toEqual(["/b/", "/c/"]);
  expect([...corrections]).toEqual([["chrat", "chart"]]);
  expect(terms).toContain("chart");
});

it("gives everything for no words, to be narrowed down", () => {
  expect(search("").documents).toHaveLength(4);
});
