import { describe, expect, it } from "vitest";
import { EVENT_PATH, getBaseText } from "../testing/base-site";
import { checkChanged, expectGood, show } from "../testing/check-files";

const change = (from: string, to: string) =>
  checkChanged({ [EVENT_PATH]: getBaseText(EVENT_PATH).replace(from, () => to) });

describe("file names of events", () => {
  it("are number and city", () => {
    expect(change("number: 30", "number: 31")[0]?.message).toBe(
      "number 31 and city “Cardiff” do not match the name of the file, “30-cardiff”. Mend one of them, or rename the file to 31-cardiff.mdx.",
    );
  });

  it("are free for a special, which has a title", () => {
    expect(show(change("number: 30\n", ""))).toEqual(["event/name 2: number: …"]);
    expectGood(change("number: 30", "title: A special"));
  });
});
