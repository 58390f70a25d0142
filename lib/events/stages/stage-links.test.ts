import { describe, expect, it } from "vitest";
import type { HackDayFacts } from "../hack-day";
import { getStageLinks } from "./stage-links";

const links = [
  { title: "Sign up to pitch", follows: "pitch" },
  { title: "Sign up to present", follows: "present" },
  { title: "See the photos", follows: "photos" },
  { title: "Give feedback", follows: "feedback", fallback: "https://forms.example/any" },
] as const;
const bare: HackDayFacts = { key: "31-leeds", city: "Leeds" };
const full: HackDayFacts = {
  ...bare,
  forms: { pitch: "https://forms.example/pitch", feedback: "https://forms.example/31" },
  photoAlbums: [{ url: "https://photos.example/31" }],
};

describe("getStageLinks", () => {
  it("offers on the day what the event has", () => {
    expect(getStageLinks(full, "on-now", links)).toEqual([
      { href: "/31-leeds/pitch", title: "Sign up to pitch" },
    ]);
  });

  it("offers feedback and photos of the event itself when it is just over", () => {
    expect(getStageLinks(full, "just-over", links)).toEqual([
      { href: "/31-leeds/feedback", title: "Give feedback" },
      { href: "/31-leeds/photos", title: "See the photos" },
    ]);
  });

  it("offers no photos and no form of another event, but the site's own form", () => {
    expect(getStageLinks(bare, "on-now", links)).toEqual([]);
    expect(getStageLinks(bare, "just-over", links)).toEqual([
      { href: "https://forms.example/any", title: "Give feedback" },
    ]);
  });

  it("offers nothing at other times, nor where the site has no words for it", () => {
    expect(getStageLinks(full, "past", links)).toEqual([]);
    expect(getStageLinks(full, "sign-up-open", links)).toEqual([]);
    expect(getStageLinks(full, "just-over", [])).toEqual([]);
  });
});
