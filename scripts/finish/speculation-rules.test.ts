import { describe, expect, it } from "vitest";
import { getSpeculationRules } from "./speculation-rules";

/** "*" stands for any characters; true of the patterns we use. */
const matches = (pattern: string, path: string) =>
  new RegExp(`^${pattern.replaceAll("*", ".*")}$`).test(path);

describe("getSpeculationRules", () => {
  it.each([
    ["", "/", true],
    ["", "/about/", true],
    ["", "/events/30-cardiff/", true],
    ["", "/tickets", false],
    ["", "/30-cardiff/photos", false],
    ["", "/feed.xml", false],
    ["/day", "/day/", true],
    ["/day", "/day/about/", true],
    ["/day", "/other/", false],
  ])("under “%s” fetches %s early: %s", (basePath, path, expected) => {
    const rules: unknown = JSON.parse(getSpeculationRules(basePath));
    const where = { href_matches: [`${basePath}/`, `${basePath}/*/`] };
    expect(rules).toEqual({
      prefetch: [{ where, eagerness: "moderate" }],
      prerender: [{ where, eagerness: "conservative" }],
    });
    expect(where.href_matches.some((pattern) => matches(pattern, path))).toBe(expected);
  });
});
