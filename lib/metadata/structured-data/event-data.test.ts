import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { arbitraryHackDay, arbitraryInstant } from "../../events/arbitrary-hack-day";
import { getStageAt, getTimeline } from "../../events/stages/timeline";
import { findMistakes } from "./check-vocabulary";
import { type EventDataFacts, findEventData } from "./event-data";

const IMAGE = "https://nhshackday.com/cards/one.png";
const site = {
  name: "NHS Hack Day",
  url: "https://nhshackday.com",
  language: "en-GB",
  timeZone: "Europe/London",
  country: "GB",
  currency: "GBP",
};
const city = { name: "Cardiff", nation: "Wales", latitude: 51.481, longitude: -3.179 };
const cardiff: EventDataFacts = {
  key: "30-cardiff",
  number: 30,
  city: "Cardiff",
  venue: "Hadyn Ellis Building",
  start: "2026-03-21",
  end: "2026-03-22",
  signUp: { url: "https://ti.to/nhshackday/30-cardiff/", opens: "2026-01-28 19:18" },
};

function describeAt(now: string, facts: Partial<EventDataFacts> = {}) {
  return findEventData(
    { ...cardiff, ...facts },
    { site, city, description: "A hack day.", image: IMAGE, now: Temporal.Instant.from(now) },
  );
}

describe("findEventData", () => {
  it("says when and where an event is", async () => {
    const data = describeAt("2026-02-01T12:00Z");
    expect(data).toMatchObject({
      "@type": "Event",
      name: "NHS Hack Day 30: Cardiff",
      url: "https://nhshackday.com/events/30-cardiff/",
      image: IMAGE,
      startDate: "2026-03-21",
      endDate: "2026-03-22",
      eventStatus: "https://schema.org/EventScheduled",
      eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
      isAccessibleForFree: true,
      organizer: { name: "NHS Hack Day" },
    });
    expect(await findMistakes(data ?? {})).toEqual([]);
  });

  it("gives the hours with the offset from UTC, where they are known", () => {
    const summer = { start: "2018-06-30", end: "2018-07-01", signUp: undefined };
    expect(
      describeAt("2018-01-01T12:00Z", { ...summer, doorsOpen: "09:00", finishes: "17:30" }),
    ).toMatchObject({
      startDate: "2018-06-30T09:00:00+01:00",
      endDate: "2018-07-01T17:30:00+01:00",
    });
  });

  it("knows where a city is, and not where in it a venue is", () => {
    const geo = { latitude: 51.481, longitude: -3.179 };
    expect(describeAt("2026-02-01T12:00Z")?.location).toMatchObject({
      "@type": "Place",
      name: "Hadyn Ellis Building",
      address: { addressLocality: "Cardiff", addressRegion: "Wales", addressCountry: "GB" },
      containedInPlace: { "@type": "City", geo },
    });
    expect(describeAt("2026-02-01T12:00Z")?.location).not.toHaveProperty("geo");
    expect(describeAt("2026-02-01T12:00Z", { venue: undefined })?.location).toMatchObject({
      "@type": "City",
      geo,
    });
  });

  it("is at its address, in its town, where that is known", () => {
    const address = { venue: undefined, address: "4-6 Upper Cres, BT7 1NT" };
    expect(describeAt("2026-02-01T12:00Z", address)?.location).toMatchObject({
      "@type": "Place",
      address: {
        streetAddress: "4-6 Upper Cres",
        addressLocality: "Cardiff",
        postalCode: "BT7 1NT",
      },
    });
    expect(
      describeAt("2026-02-01T12:00Z", { ...address, town: "Penarth" })?.location,
    ).not.toHaveProperty("containedInPlace");
  });

  it("names no organiser of a special", () => {
    const special = { number: undefined, title: "NHSHDx Gloucester" };
    expect(describeAt("2026-02-01T12:00Z", special)).not.toHaveProperty("organizer");
  });

  it("says nothing of an event that never had dates", () => {
    expect(
      describeAt("2026-02-01T12:00Z", { start: undefined, end: undefined, expected: "2027" }),
    ).toBeUndefined();
  });
});

describe("the offer", () => {
  const offerAt = (now: string, facts: Partial<EventDataFacts> = {}) =>
    describeAt(now, facts)?.offers;

  it("says from when to when the free tickets are given out, before and while they are", async () => {
    for (const now of ["2026-01-01T12:00Z", "2026-02-01T12:00Z"]) {
      expect(offerAt(now)).toEqual({
        "@type": "Offer",
        url: "https://ti.to/nhshackday/30-cardiff/",
        price: 0,
        priceCurrency: "GBP",
        validFrom: "2026-01-28T19:18:00+00:00",
        validThrough: "2026-03-21T00:00:00+00:00",
      });
    }
  });

  it("says nothing where it is not known when sign-up opens", () => {
    expect(offerAt("2026-02-01T12:00Z", { signUp: { url: "https://ti.to/x" } })).toBeUndefined();
    expect(offerAt("2026-02-01T12:00Z", { signUp: undefined })).toBeUndefined();
  });

  it("ends when sign-up does", () => {
    const signUp = { ...cardiff.signUp, closes: "2026-03-18 12:00" };
    expect(offerAt("2026-03-01T12:00Z", { signUp })).toMatchObject({
      validThrough: "2026-03-18T12:00:00+00:00",
    });
    expect(offerAt("2026-03-18T12:00Z", { signUp })).toBeUndefined();
    expect(offerAt("2026-11-22T12:00Z")).toBeUndefined();
  });

  it("says that all places are taken only once they are", () => {
    const signUp = { ...cardiff.signUp, soldOut: "2026-03-01 12:00" };
    expect(offerAt("2026-02-28T12:00Z", { signUp })).not.toHaveProperty("availability");
    expect(offerAt("2026-03-01T12:00Z", { signUp })).toMatchObject({
      availability: "https://schema.org/SoldOut",
    });
  });

  it("is withdrawn when the event is off", () => {
    const off = { from: "2026-02-01 12:00" };
    expect(offerAt("2026-02-02T12:00Z", { cancelled: off })).toBeUndefined();
  });
});

describe("the status", () => {
  const statusAt = (now: string, facts: Partial<EventDataFacts>) =>
    describeAt(now, facts)?.eventStatus;
  const from = "2026-02-01 12:00";
  const undated = { start: undefined, end: undefined };
  const former = { formerStart: "2026-03-21", formerEnd: "2026-03-22" };

  it("is cancelled from then on", () => {
    expect(statusAt("2026-02-02T12:00Z", { cancelled: { from } })).toBe(
      "https://schema.org/EventCancelled",
    );
  });

  it("is left out while it is on record that it will change", () => {
    expect(statusAt("2026-01-31T12:00Z", { cancelled: { from } })).toBeUndefined();
  });

  it("is postponed with the old dates while there are no new ones", () => {
    const facts = { ...undated, postponed: { from, ...former } };
    for (const now of ["2026-02-02T12:00Z", "2028-02-02T12:00Z"]) {
      expect(describeAt(now, facts)).toMatchObject({
        startDate: "2026-03-21",
        eventStatus: "https://schema.org/EventPostponed",
      });
    }
  });

  it("is rescheduled with both dates when there are new ones", async () => {
    const facts = { start: "2026-06-06", end: "2026-06-07", postponed: { from, ...former } };
    const data = describeAt("2026-02-02T12:00Z", facts);
    expect(data).toMatchObject({
      startDate: "2026-06-06",
      previousStartDate: "2026-03-21",
      eventStatus: "https://schema.org/EventRescheduled",
    });
    expect(await findMistakes(data ?? {})).toEqual([]);
  });

  it("stays true for as long as the page is read", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(arbitraryHackDay, arbitraryInstant, arbitraryInstant, (facts, a, b) => {
        const [built, read] = Temporal.Instant.compare(a, b) < 0 ? [a, b] : [b, a];
        const data = findEventData(facts, {
          site,
          city,
          description: "x",
          image: IMAGE,
          now: built,
        });
        const stage = getStageAt(getTimeline(facts, site.timeZone), read);
        const isOff = ["cancelled", "postponed", "lapsed"].includes(stage);
        const promised = [
          "https://schema.org/EventScheduled",
          "https://schema.org/EventRescheduled",
        ];
        if (isOff) expect(promised).not.toContain(data?.eventStatus);
        else expect(data?.eventStatus).not.toBe("https://schema.org/EventCancelled");
        const text = JSON.stringify(data?.offers ?? {});
        if (isOff) expect(text).toBe("{}");
        if (text.includes("SoldOut")) expect(stage).not.toBe("sign-up-open");
        expect(text).not.toContain("InStock");
      }),
      { numRuns: 300 },
    );
  });
});
