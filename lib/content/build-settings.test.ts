import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { readBuildSettings } from "./build-settings";

const clock = () => Temporal.Instant.from("2026-11-22T09:00:00Z");

describe("readBuildSettings", () => {
  it("reads the live site's settings from an empty environment", () => {
    expect(readBuildSettings({}, clock)).toEqual({
      contentFolder: "content",
      now: clock(),
      preview: false,
    });
  });

  it("lets the environment set the clock", () => {
    const { now } = readBuildSettings({ SITE_NOW: "2027-01-11T12:00:00Z" }, clock);
    expect(now.toString()).toBe("2027-01-11T12:00:00Z");
  });
});
