import fc from "fast-check";
import { fromHtml } from "hast-util-from-html";
import { describe, expect, it } from "vitest";
import { type EventDrawingFacts, getEventShapes } from "./event-drawing";
import { writeSvg } from "./svg";

const TOPICS = 23;

const facts: fc.Arbitrary<EventDrawingFacts> = fc
  .record({
    number: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
    city: fc.constantFrom("York", "Bath", "Dundee", "Truro", "Derry", "Ely"),
    projectsByTopic: fc.array(fc.nat(9), { minLength: TOPICS, maxLength: TOPICS }),
    east: fc.double({ min: 0, max: 1, noNaN: true }),
    north: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ east, north, ...rest }) => ({
    ...rest,
    key: `${rest.number ?? "special"}-${rest.city}`,
    place: { east, north },
  }));

const draw = (event: EventDrawingFacts) => writeSvg(getEventShapes(event));

describe("the drawing of an event", () => {
  it("is under 3 kB, whatever the event", () => {
    fc.assert(fc.property(facts, (event) => draw(event).length < 3000));
  });

  it("is the same each time it is drawn", () => {
    fc.assert(fc.property(facts, (event) => draw(event) === draw(structuredClone(event))));
  });

  it("is never that of another event, even with the same city and projects", () => {
    fc.assert(
      fc.property(facts, fc.string({ minLength: 1, maxLength: 12 }), (event, more) => {
        expect(draw({ ...event, key: `${event.key}${more}` })).not.toBe(draw(event));
      }),
    );
  });

  it("is whole, and stays within its frame", () => {
    fc.assert(
      fc.property(facts, (event) => {
        const svg = draw(event);
        expect(svg).not.toMatch(/NaN|undefined|Infinity|\d\.\d{4}/);
        const tree = fromHtml(svg, { fragment: true, space: "svg" });
        expect(tree.children).toHaveLength(1);
      }),
    );
  });

  it("has a beat for each topic with projects, and a heart where none is on record", () => {
    const event: EventDrawingFacts = {
      ...{ key: "1-york", number: 1, city: "York", place: { east: 0, north: 0 } },
      projectsByTopic: [0, 1, 0, 3],
    };
    const getLine = (projectsByTopic: readonly number[]) =>
      getEventShapes({ ...event, projectsByTopic }).find(({ width }) => width === 5)?.d ?? "";
    expect(getLine([0, 1, 0, 3]).match(/ -(?:26|78)(?!\d)/g)).toEqual([" -26", " -78"]);
    expect(getLine([1, 1, 1, 1]).match(/ -26(?!\d)/g)).toHaveLength(4);
    expect(getLine([0, 0, 0, 0])).toContain("a24");
  });
});
