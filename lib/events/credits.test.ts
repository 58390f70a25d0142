import { describe, expect, it } from "vitest";
import { getCredits, getPhotographers } from "./credits";

const cardiff = {
  key: "30-cardiff",
  city: "Cardiff",
  organisers: ["Émile", "Zoe"],
  photoAlbums: [
    { url: "https://a", by: "Paul Clarke" },
    { url: "https://b" },
    { url: "https://c", by: "Paul Clarke" },
  ],
};
const leeds = { key: "31-leeds", city: "Leeds", organisers: ["Fay", "Zoe"] };
const events = [cardiff, leeds];

describe("getCredits", () => {
  it("names everybody once, in the order of the language", () => {
    const credits = getCredits(events, ({ organisers }) => organisers, "en-GB");
    expect(credits.map(({ name }) => name)).toEqual(["Émile", "Fay", "Zoe"]);
    expect(credits[2]?.events).toEqual(events);
  });

  it("takes somebody with and without a title for one person", () => {
    const first = { key: "01-london", city: "London", organisers: ["Zoe", "Carl"] };
    const fourth = { key: "04-london", city: "London", organisers: ["Dr Carl"] };
    expect(getCredits([first, fourth], ({ organisers }) => organisers, "en-GB")).toEqual([
      { name: "Dr Carl", events: [first, fourth] },
      { name: "Zoe", events: [first] },
    ]);
  });

  it("names an event once, however often somebody is credited there", () => {
    expect(getCredits(events, getPhotographers, "en-GB")).toEqual([
      { name: "Paul Clarke", events: [cardiff] },
    ]);
  });
});

describe("getPhotographers", () => {
  it("leaves out albums of which nobody knows who took them", () => {
    expect(getPhotographers(cardiff)).toEqual(["Paul Clarke", "Paul Clarke"]);
    expect(getPhotographers(leeds)).toEqual([]);
  });
});
