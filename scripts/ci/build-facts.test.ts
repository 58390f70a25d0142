import { describe, expect, it } from "vitest";
import { readEventStages, readFindings } from "./build-facts";

const EVENT = {
  address: "/events/1/",
  name: "One",
  stages: [
    { from: null, label: "Announced" },
    { from: "2027-03-20T09:00:00Z", label: "On now" },
  ],
};

describe("readEventStages", () => {
  it("takes what list-stages.ts prints, and nothing else of it", () => {
    expect(readEventStages([{ ...EVENT, other: 1 }])).toEqual([EVENT]);
  });

  it.each([
    null,
    {},
    [null],
    [{ ...EVENT, name: 1 }],
    [{ ...EVENT, stages: "all" }],
    [{ ...EVENT, stages: [{ from: "soon", label: "x" }] }],
    [Object.create(EVENT)],
  ])("refuses %j", (json) => {
    expect(() => readEventStages(json)).toThrow(TypeError);
  });
});

describe("readFindings", () => {
  it("takes what the content check prints", () => {
    const finding = { severity: "error", path: "content/a.mdx", line: 3, message: "No date." };
    expect(readFindings([{ ...finding, column: 1, rule: "x" }])).toEqual([finding]);
    expect(() => readFindings([{ ...finding, message: undefined }])).toThrow(TypeError);
  });
});
