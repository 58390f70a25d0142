import { expect, it } from "vitest";
import { getChampions, getPrizeWords, getWinners } from "./prizes";
import { getThings, getThingWords } from "./what-there-is";

it("names prizes as people do", () => {
  expect(getPrizeWords({ panel: 1, community: 1 })).toEqual([
    "Judges’ first prize",
    "Community vote winner",
  ]);
  expect(getPrizeWords({ overall: 1 })).toEqual(["Overall winner"]);
  expect(getPrizeWords({ overall: 2, community: 3 })).toEqual([
    "Second overall",
    "Third in the community vote",
  ]);
  expect(getPrizeWords({ panel: 4 })).toEqual(["Judges’ 4th prize"]);
  expect(getPrizeWords(undefined)).toEqual([]);
});

it("puts the judges' first before their second, and those before the vote alone", () => {
  const voted = { prizes: { community: 1 } };
  const second = { prizes: { panel: 2, community: 3 } };
  const first = { prizes: { panel: 1 } };
  const firstOfBoth = { prizes: { panel: 1, community: 1 } };
  const projects = [voted, {}, { prizes: {} }, second, first, firstOfBoth];
  expect(getWinners(projects)).toEqual([firstOfBoth, first, second, voted]);
  expect(getChampions(projects)).toEqual([firstOfBoth, first, voted]);
});

it("says what there is of a project, and the size of a team of more than one", () => {
  const links = { presentation: "https://a.example", video: "https://b.example", code: [] };
  expect(getThings({ links })).toEqual(["video", "presentation"]);
  expect(getThingWords({ links, team: ["A", "B"] })).toEqual([
    "Video",
    "Slides",
    "Team\u00a0of\u00a02",
  ]);
  expect(getThingWords({ team: ["A"] })).toEqual([]);
});
