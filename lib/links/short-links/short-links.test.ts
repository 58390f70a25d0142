import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryHackDay, arbitraryInstant } from "../../events/arbitrary-hack-day";
import type { HackDayFacts } from "../../events/hack-day";
import { getCurrentChange, isBefore } from "../../events/stages/changes";
import { getStageAt, getTimeline } from "../../events/stages/timeline";
import { formatWallTime } from "../../events/times/london-time";
import { getSignUp } from "../../sign-up/sign-up";
import {
  getEventShortLinks,
  getShortLinkTimeline,
  type ShortLinkFacts,
  type ShortLinkRule,
} from "./short-links";

const LONDON = "Europe/London";
const SITE = "https://nhshackday.com";

const belfast: HackDayFacts = {
  key: "29-belfast",
  city: "Belfast",
  start: "2025-10-04",
  end: "2025-10-05",
  signUp: { url: "https://ti.to/29", opens: "2025-07-22 11:58" },
  forms: { feedback: "https://forms.example/29-feedback" },
  photoAlbums: [{ url: "https://photos.example/29" }],
};
const cardiff: HackDayFacts = {
  key: "30-cardiff",
  city: "Cardiff",
  start: "2026-03-21",
  end: "2026-03-22",
  doorsOpen: "09:00",
  finishes: "17:00",
  signUp: {
    url: "https://ti.to/30",
    opens: "2026-01-28 19:18",
    soldOut: "2026-03-01 12:00",
    closes: "2026-03-20 09:00",
    waitingList: "https://ti.to/30-wait",
  },
  forms: {
    pitch: "https://forms.example/30-pitch",
    present: "https://forms.example/30-present",
    feedback: "https://forms.example/30-feedback",
  },
  photoAlbums: [{ url: "https://photos.example/30" }, { url: "https://photos.example/30-sat" }],
};
const leeds: HackDayFacts = {
  key: "31-leeds",
  city: "Leeds",
  start: "2026-04-18",
  end: "2026-04-19",
  signUp: { url: "https://ti.to/31", opens: "2026-03-10 12:00" },
};
const events = [leeds, cardiff, belfast, { key: "32-york", city: "York", expected: "May 2027" }];

function write(link: Partial<ShortLinkFacts>, all: readonly HackDayFacts[] = events): string[] {
  return getShortLinkTimeline({ path: "/x", ...link }, all, LONDON, SITE).map(
    ({ from, value: { to, eventKey = "-" } }) => {
      const wall = from && formatWallTime(from.toZonedDateTimeISO(LONDON).toPlainDateTime());
      return `${wall ?? "always"} ${to} ${eventKey}`;
    },
  );
}

describe("getShortLinkTimeline", () => {
  it("is fixed for a fixed link", () => {
    expect(write({ to: "https://list.example/" })).toEqual(["always https://list.example/ -"]);
  });

  it("follows sign-up: the soonest event that offers a place or a waiting list", () => {
    expect(write({ follows: "sign-up" })).toEqual([
      "always null -",
      "2025-07-22 11:58 https://ti.to/29 29-belfast",
      "2025-10-04 00:00 null -",
      "2026-01-28 19:18 https://ti.to/30 30-cardiff",
      "2026-03-01 12:00 https://ti.to/30-wait 30-cardiff",
      "2026-03-20 09:00 https://ti.to/31 31-leeds",
      "2026-04-18 00:00 null -",
    ]);
  });

  it("follows pitch and present from six on the evening before: the first day, and to the end", () => {
    expect(write({ follows: "pitch" })).toEqual([
      "always null -",
      "2026-03-20 18:00 https://forms.example/30-pitch 30-cardiff",
      "2026-03-22 00:00 null -",
    ]);
    expect(write({ follows: "present" })).toEqual([
      "always null -",
      "2026-03-20 18:00 https://forms.example/30-present 30-cardiff",
      "2026-03-22 17:00 null -",
    ]);
  });

  it("follows photos: the newest event that has started and has albums", () => {
    expect(write({ follows: "photos" })).toEqual([
      "always null -",
      "2025-10-04 00:00 https://photos.example/29 29-belfast",
      "2026-03-21 09:00 https://photos.example/30 30-cardiff",
    ]);
  });

  it("follows feedback for 60 days after the end, then falls back", () => {
    const fallback = "https://forms.example/feedback";
    expect(write({ follows: "feedback", fallback })).toEqual([
      `always ${fallback} -`,
      "2025-10-04 00:00 https://forms.example/29-feedback 29-belfast",
      `2025-12-05 00:00 ${fallback} -`,
      "2026-03-21 09:00 https://forms.example/30-feedback 30-cardiff",
      `2026-04-18 00:00 ${fallback} -`,
    ]);
    expect(write({ follows: "feedback" }).at(-1)).toBe("2026-04-18 00:00 null -");
  });

  it("leaves out an event from when it is cancelled or postponed", () => {
    const cancelled = { ...cardiff, cancelled: { from: "2026-03-20 20:00" } };
    expect(write({ follows: "pitch" }, [cancelled])).toEqual([
      "always null -",
      "2026-03-20 18:00 https://forms.example/30-pitch 30-cardiff",
      "2026-03-20 20:00 null -",
    ]);
    expect(write({ follows: "photos" }, [cancelled])).toEqual(["always null -"]);
    const { start, end, ...undated } = cardiff;
    const postponed = { from: "2026-02-10 12:00", formerStart: start, formerEnd: end };
    const signUp = { ...cardiff.signUp };
    expect(write({ follows: "sign-up" }, [{ ...undated, signUp, postponed }])).toEqual([
      "always null -",
      "2026-01-28 19:18 https://ti.to/30 30-cardiff",
      "2026-02-10 12:00 null -",
    ]);
  });

  it("keeps the evening before at six across a clock change", () => {
    const sunday = { ...cardiff, start: "2026-03-29", end: "2026-03-29" };
    expect(write({ follows: "pitch" }, [sunday])[1]).toMatch(/^2026-03-28 18:00/);
  });

  it("refuses a link with two targets or none", () => {
    expect(() => write({})).toThrow("Short link /x: give either to or follows.");
    expect(() => write({ to: "https://a.example/", follows: "pitch" })).toThrow("/x");
  });

  it("refuses unsafe targets, wherever they come from", () => {
    expect(() => write({ to: "javascript:alert(1)" })).toThrow("Short link /x: “javascript:");
    expect(() => write({ follows: "pitch", fallback: `${SITE}/pitch` })).toThrow("on this site");
    const bad = { ...cardiff, photoAlbums: [{ url: "/photos" }] };
    expect(() => write({ follows: "photos" }, [bad])).toThrow("“/photos”");
  });

  it("at every instant leads where the rule says", { timeout: 60_000 }, () => {
    const rules = fc.constantFrom<ShortLinkRule>(
      "sign-up",
      "pitch",
      "present",
      "photos",
      "feedback",
    );
    const lists = fc.uniqueArray(arbitraryHackDay, {
      selector: ({ key }) => key,
      maxLength: 5,
    });
    fc.assert(
      fc.property(rules, lists, arbitraryInstant, (follows, all, anyInstant) => {
        const fallback = "https://fallback.example/";
        const link = { path: "/x", follows, fallback };
        const timeline = getShortLinkTimeline(link, all, LONDON, SITE);
        const edges = timeline.flatMap(({ from }) =>
          from === null ? [] : [-1, 0, 1].map((milliseconds) => from.add({ milliseconds })),
        );
        for (const instant of [...edges, anyInstant]) {
          const { to, eventKey } = getCurrentChange(timeline, instant).value;
          const facts = all.find(({ key }) => key === eventKey);
          if (!facts) {
            expect(to).toBe(fallback);
            continue;
          }
          const life = getTimeline(facts, LONDON);
          const stage = getStageAt(life, instant);
          if (follows === "sign-up") {
            const offered = getSignUp(facts, life, instant);
            expect(["open", "drawn", "sold-out"]).toContain(offered.state);
            expect([facts.signUp?.url, facts.signUp?.waitingList]).toContain(to);
          } else if (follows === "photos") {
            expect(["on-now", "just-over", "past"]).toContain(stage);
            expect(to).toBe(facts.photoAlbums?.[0]?.url);
          } else if (follows === "feedback") {
            expect(["on-now", "just-over"]).toContain(stage);
            expect(to).toBe(facts.forms?.feedback);
          } else {
            expect(["cancelled", "postponed", "lapsed", "just-over", "past"]).not.toContain(stage);
            expect(to).toBe(facts.forms?.[follows]);
          }
        }
        timeline.slice(1).forEach(({ from }, i) => {
          const before = timeline[i]?.from;
          if (before && from) expect(isBefore(before, from)).toBe(true);
        });
      }),
      { numRuns: 150 },
    );
  });

  it("offers sign-up exactly while some event does", { timeout: 60_000 }, () => {
    const lists = fc.uniqueArray(arbitraryHackDay, { selector: ({ key }) => key, maxLength: 4 });
    fc.assert(
      fc.property(lists, arbitraryInstant, (all, anyInstant) => {
        const link: ShortLinkFacts = { path: "/tickets", follows: "sign-up" };
        const timeline = getShortLinkTimeline(link, all, LONDON, SITE);
        const lives = all.map((facts) => ({ facts, life: getTimeline(facts, LONDON) }));
        const edges = lives.flatMap(({ life }) => life.flatMap(({ from }) => from ?? []));
        for (const instant of [...edges, anyInstant]) {
          const isOffered = lives.some(({ facts, life }) => {
            const offered = getSignUp(facts, life, instant);
            return offered.state === "open" || ("waitingList" in offered && offered.waitingList);
          });
          expect(getCurrentChange(timeline, instant).value.to !== null).toBe(isOffered);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("getEventShortLinks", () => {
  it("has a link for everything the event has", () => {
    expect(getEventShortLinks(cardiff)).toEqual([
      { path: "/30-cardiff/photos", to: "https://photos.example/30" },
      { path: "/30-cardiff/tickets", follows: "sign-up" },
      { path: "/30-cardiff/pitch", to: "https://forms.example/30-pitch" },
      { path: "/30-cardiff/present", to: "https://forms.example/30-present" },
      { path: "/30-cardiff/feedback", to: "https://forms.example/30-feedback" },
    ]);
  });

  it("has those that get printed before there is anything to lead to", () => {
    const planned: HackDayFacts = { ...leeds, forms: undefined, photoAlbums: undefined };
    const paths = getEventShortLinks(planned).map(({ path }) => path);
    expect(paths).toEqual(
      ["photos", "tickets", "pitch", "present", "feedback"].map((name) => `/31-leeds/${name}`),
    );
    for (const link of getEventShortLinks(planned).filter(({ follows }) => follows !== "sign-up")) {
      expect(write(link, [planned])).toEqual(["always null -"]);
    }
  });

  it("has one for photos only while nothing is known of how to come", () => {
    expect(
      getEventShortLinks({ key: "32-york", city: "York", expected: "May 2027" }).map(
        ({ path }) => path,
      ),
    ).toEqual(["/32-york/photos"]);
  });
});
