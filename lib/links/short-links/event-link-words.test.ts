import { describe, expect, it } from "vitest";
import { getEventLinkWords } from "./event-link-words";
import { getEventShortLinks } from "./short-links";

const words = (path: string) =>
  getEventLinkWords(path, "Example Hack Day 31: Leeds", "/events/31-leeds/");

describe("getEventLinkWords", () => {
  it("has a title for every short link that an event can have", () => {
    const url = "https://forms.example/";
    const links = getEventShortLinks({
      key: "31-leeds",
      city: "Leeds",
      start: "2027-03-20",
      end: "2027-03-21",
      signUp: { url },
      forms: { pitch: url, present: url, feedback: url, diversitySurvey: url },
      photoAlbums: [{ url }],
    });
    expect(links.map(({ path }) => words(path).title)).toEqual([
      "Photos of Example Hack Day 31: Leeds",
      "Sign up for Example Hack Day 31: Leeds",
      "Pitch at Example Hack Day 31: Leeds",
      "Present at Example Hack Day 31: Leeds",
      "Feedback on Example Hack Day 31: Leeds",
      "Diversity survey of Example Hack Day 31: Leeds",
    ]);
  });
});
