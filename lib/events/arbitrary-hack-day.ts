import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import type { HackDayFacts, SignUpFacts } from "./hack-day";
import { formatWallTime } from "./times/london-time";

/*
 * For tests: every kind of event an editor can write down without contradiction, all year round
 * and so across both clock changes.
 */

const EPOCH = Temporal.PlainDate.from("2012-01-01");

/** Any hour but the one that the clocks skip or repeat in London. */
const arbitraryTime = fc
  .tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => ({ hour: hour < 1 ? 0 : hour + 1, minute }));

const arbitraryDay = fc.integer({ min: 0, max: 9000 }).map((days) => EPOCH.add({ days }));

const arbitraryRun = fc
  .record({ day: arbitraryDay, length: fc.integer({ min: 1, max: 4 }) })
  .map(({ day, length }) => ({ first: day, last: day.add({ days: length - 1 }) }));

const arbitraryHours = fc.record(
  {
    doorsOpen: fc.constantFrom("08:30", "09:00", "12:00"),
    finishes: fc.constantFrom("12:30", "17:00", "23:59"),
  },
  { requiredKeys: [] },
);

/** A wall time that many days before or after a day. */
const arbitraryWall = (day: Temporal.PlainDate, min: number, max: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min, max }), arbitraryTime)
    .map(([days, time]) => formatWallTime(day.add({ days }).toPlainDateTime(time)));

/** Sign-up times in an order that can be, each there or not, all before the first day. */
function arbitrarySignUp(firstDay: Temporal.PlainDate): fc.Arbitrary<SignUpFacts> {
  const walls = (count: number) =>
    fc
      .uniqueArray(arbitraryWall(firstDay, -150, -1), { minLength: count, maxLength: count })
      .map((list) => list.sort());
  const some = (fields: readonly (keyof SignUpFacts)[]) =>
    fc
      .tuple(walls(fields.length), fc.subarray([...fields]))
      .map(([times, kept]) =>
        Object.fromEntries(
          fields.flatMap((field, i) => (kept.includes(field) ? [[field, times[i]]] : [])),
        ),
      );
  const links = fc.record(
    {
      url: fc.constant("https://tickets.example.org/sign-up"),
      waitingList: fc.constant("https://tickets.example.org/waiting"),
    },
    { requiredKeys: [] },
  );
  return fc.oneof(
    fc
      .tuple(links, some(["opens", "soldOut", "closes"]))
      .map(([urls, times]): SignUpFacts => ({ kind: "first-come", ...urls, ...times })),
    fc
      .tuple(links, some(["opens", "closes", "drawn", "soldOut"]))
      .map(([urls, times]): SignUpFacts => ({ kind: "ballot", ...urls, ...times })),
  );
}

const arbitraryForms = fc.record(
  {
    pitch: fc.constant("https://forms.example.org/pitch"),
    present: fc.constant("https://forms.example.org/present"),
    feedback: fc.constant("https://forms.example.org/feedback"),
  },
  { requiredKeys: [] },
);

const arbitraryAlbums = fc.array(
  fc.record({ url: fc.webUrl({ validSchemes: ["https"], withQueryParameters: true }) }),
  { maxLength: 2 },
);

const arbitraryKey = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom("Cardiff", "Leeds", "Belfast"))
  .map(([number, city]) => ({ key: `${number}-${city.toLowerCase()}`, number, city }));

/** An event with dates, perhaps cancelled, perhaps postponed to other dates or to no date. */
const arbitraryDated: fc.Arbitrary<HackDayFacts> = arbitraryRun.chain(({ first, last }) =>
  fc
    .record({
      name: arbitraryKey,
      hours: arbitraryHours,
      signUp: fc.option(arbitrarySignUp(first), { nil: undefined }),
      forms: fc.option(arbitraryForms, { nil: undefined }),
      photoAlbums: fc.option(arbitraryAlbums, { nil: undefined }),
      cancelledFrom: fc.option(arbitraryWall(first, -150, -1), { nil: undefined, freq: 3 }),
      postponedFrom: fc.option(arbitraryWall(first, -150, -1), { nil: undefined, freq: 3 }),
      newDates: fc.option(fc.integer({ min: 1, max: 700 }), { nil: undefined }),
    })
    .map(({ name, hours, cancelledFrom, postponedFrom, newDates, ...rest }): HackDayFacts => {
      const dates = { start: first.toString(), end: last.toString() };
      const facts = { ...name, ...hours, ...rest };
      const cancelled = cancelledFrom === undefined ? undefined : { from: cancelledFrom };
      if (postponedFrom === undefined) return { ...facts, ...dates, cancelled };
      const postponed = { from: postponedFrom, formerStart: dates.start, formerEnd: dates.end };
      if (newDates === undefined) return { ...facts, postponed, cancelled };
      const start = first.add({ days: newDates }).toString();
      const end = last.add({ days: newDates }).toString();
      return { ...facts, start, end, postponed, cancelled };
    }),
);

/** An event that never had dates. */
const arbitraryUndated: fc.Arbitrary<HackDayFacts> = fc
  .record({
    name: arbitraryKey,
    expected: fc.constantFrom("May 2027", "2027", "October 2026", "March 2030"),
    cancelledFrom: fc.option(arbitraryWall(Temporal.PlainDate.from("2026-09-01"), -100, 900), {
      nil: undefined,
      freq: 3,
    }),
    postponedFrom: fc.option(arbitraryWall(Temporal.PlainDate.from("2026-09-01"), -100, 0), {
      nil: undefined,
      freq: 3,
    }),
  })
  .map(({ name, expected, cancelledFrom, postponedFrom }) => ({
    ...name,
    expected,
    cancelled: cancelledFrom === undefined ? undefined : { from: cancelledFrom },
    postponed: postponedFrom === undefined ? undefined : { from: postponedFrom },
  }));

/** Any event whose facts do not contradict each other. */
export const arbitraryHackDay: fc.Arbitrary<HackDayFacts> = fc.oneof(
  { weight: 5, arbitrary: arbitraryDated },
  { weight: 1, arbitrary: arbitraryUndated },
);

/** Any instant, to the millisecond, around the events of arbitraryHackDay. */
export const arbitraryInstant: fc.Arbitrary<Temporal.Instant> = fc
  .integer({ min: Date.UTC(2011, 0, 1), max: Date.UTC(2040, 0, 1) })
  .map((ms) => Temporal.Instant.fromEpochMilliseconds(ms));

const ZONES = ["UTC", "Pacific/Kiritimati", "America/St_Johns", "Europe/London"];

/** What a function answers on machines in several time zones. */
export function runInTimeZones<Answer>(run: () => Answer): readonly Answer[] {
  const machine = process.env.TZ;
  try {
    const answers = ZONES.map((zone) => {
      process.env.TZ = zone;
      return { answer: run(), offset: new Date(2026, 6, 1).getTimezoneOffset() };
    });
    if (new Set(answers.map(({ offset }) => offset)).size < ZONES.length) {
      throw new Error("The machine's zone did not change, so this proves nothing.");
    }
    return answers.map(({ answer }) => answer);
  } finally {
    if (machine === undefined) delete process.env.TZ;
    else process.env.TZ = machine;
  }
}
