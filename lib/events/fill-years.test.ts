import { expect, it } from "vitest";
import { fillYears } from "./fill-years";

it("fills in the years between in which there was nothing", () => {
  const items = [{ start: "2020-01-25" }, { start: "2022-05-20" }, { start: undefined }];
  expect(fillYears(items, ({ start }) => start)).toEqual([
    { year: 2020, items: [{ start: "2020-01-25" }] },
    { year: 2021, items: [] },
    { year: 2022, items: [{ start: "2022-05-20" }] },
  ]);
});

it("is empty where nothing is dated", () => {
  expect(fillYears([{ start: undefined }], ({ start }) => start)).toEqual([]);
});
