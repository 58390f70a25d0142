import { expect, it } from "vitest";
import { countThings } from "./count-things";

it("says how many there are of each thing there is", () => {
  expect(
    countThings([
      [9, "project"],
      [1, "post"],
    ]),
  ).toBe("9 projects and 1 post");
  expect(
    countThings([
      [0, "project"],
      [2, "post"],
    ]),
  ).toBe("2 posts");
  expect(
    countThings([
      [1, "project"],
      [2, "post"],
      [3, "event"],
    ]),
  ).toBe("1 project, 2 posts and 3 events");
});

it("says plainly that there is nothing", () => {
  expect(countThings([[0, "project"]])).toBe("none yet");
});
