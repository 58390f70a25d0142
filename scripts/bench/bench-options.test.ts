import { expect, it } from "vitest";
import { readBenchOptions } from "./bench-options";

it("measures everything unless told otherwise", () => {
  expect(readBenchOptions([])).toEqual({
    ...{ pages: true, posts: [100, 1000, 5000], photos: 500, runs: 5, reuse: false },
  });
});

it("measures a part", () => {
  expect(readBenchOptions(["--pages"])).toMatchObject({ pages: true, posts: [] });
  expect(readBenchOptions(["--posts", "100,1000"])).toMatchObject({
    ...{ pages: false, posts: [100, 1000] },
  });
});

it("measures pictures alone", () => {
  expect(readBenchOptions(["--photos", "20"])).toMatchObject({
    ...{ pages: false, posts: [], photos: 20 },
  });
});

it("refuses what it does not understand", () => {
  expect(() => readBenchOptions(["--posts", "many"])).toThrow("“many” is not a number");
  expect(() => readBenchOptions(["--runs", "0"])).toThrow(RangeError);
  expect(() => readBenchOptions(["--page"])).toThrow();
});
