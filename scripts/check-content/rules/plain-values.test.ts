import { describe, expect, it } from "vitest";
import { EVENT_PATH, getBaseText } from "../testing/base-site";
import { checkChanged, expectGood, show } from "../testing/check-files";

const change = (path: string, from: string, to: string) =>
  checkChanged({ [path]: getBaseText(path).replace(from, () => to) });

describe("values that cannot be", () => {
  it.each(["0", "-3", "30.5", "1e9"])("number: %s", (number) => {
    expect(show(change(EVENT_PATH, "number: 30", `number: ${number}`))).toContain("field/number 2");
  });

  it("are degrees that the Earth does not have", () => {
    const city = (from: string, to: string) => show(change("content/cities.yaml", from, to));
    expect(city("51.481", "514.81")).toEqual(["field/number 2"]);
    expect(city("51.481", "-90.1")).toEqual(["field/number 2"]);
    expect(city("-3.179", "-3179")).toEqual(["field/number 2"]);
  });

  it("are days that an event does not have", () => {
    const album = (day: number) =>
      change(
        EVENT_PATH,
        "signUp:",
        `photoAlbums:\n  - {url: "https://flickr.com/photos/1/", day: ${day}}\nsignUp:`,
      );
    expect(album(7).map(({ message }) => message)).toEqual([
      "photoAlbums.day: “7” is a day that this event does not have: it has 2.",
    ]);
    expectGood(album(2));
  });

  it("are keys that would be no address", () => {
    const topic = "topics:\n  - {key: First Aid, label: X, about: X}";
    expect(show(change("content/topics.yaml", "topics:", topic))).toEqual([
      "field/key 2: - {key: first-aid, label: X, about: X}",
    ]);
  });

  it("are time zones that there are not", () => {
    expect(show(change("content/site.yaml", "Europe/London", "Europe/Lodnon"))).toEqual([
      "field/time-zone 7",
    ]);
  });

  it("pass where they can be", () => {
    expectGood(change("content/site.yaml", "Europe/London", "Europe/Dublin"));
    expectGood(change(EVENT_PATH, "signUp:", "signUp:\n  capacity: 120"));
  });
});
