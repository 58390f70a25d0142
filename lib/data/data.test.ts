import { expect, it } from "vitest";
import { countBy, countByYear, getYears } from "./numbers";
import { fillTable, getCsv, getDataPackage, getJson } from "./table-files";
import type { Table } from "./tables";

type Row = { readonly id: string; readonly team?: readonly string[]; readonly place?: number };

const table = fillTable<Row>(
  {
    name: "things",
    about: "Things.",
    columns: [
      { name: "id", type: "string", about: "Key", get: ({ id }) => id },
      { name: "team", type: "list", about: "People", get: ({ team }) => team },
      { name: "place", type: "integer", about: "Prize", get: ({ place }) => place },
    ],
  } satisfies Table<Row>,
  [{ id: 'a "b", c', team: ["Jo", "Sam"], place: 1 }, { id: "Café\nbar" }],
);

it("writes JSON with the same keys in every row", () => {
  expect(JSON.parse(getJson(table))).toEqual([
    { id: 'a "b", c', team: ["Jo", "Sam"], place: 1 },
    { id: "Café\nbar", team: [], place: null },
  ]);
});

it("writes CSV that spreadsheets read: quoted, in UTF-8 with its mark, lists in one cell", () => {
  const formula = { ...table, rows: [["=HYPERLINK(1)", ["@jo", "-x"], -1]] };
  expect(getCsv(formula)).toContain("\r\n'=HYPERLINK(1),'@jo|-x,-1\r\n");
  expect(getCsv(table)).toBe('\ufeffid,team,place\r\n"a ""b"", c",Jo|Sam,1\r\n"Café\nbar",,\r\n');
});

it("describes every column", () => {
  const facts = { title: "T", homepage: "https://a.example/data/", licence: "Ask." };
  const { resources, description } = JSON.parse(getDataPackage([table], facts));
  expect(description).toBe("Ask.");
  expect(resources[0]).toMatchObject({
    path: "things.csv",
    schema: {
      primaryKey: ["id"],
      fields: [{ name: "id" }, { name: "team", delimiter: "|", description: "People" }, {}],
    },
  });
});

it("counts by label, the most first, and by year, gaps included", () => {
  expect(countBy(["b", "a", "c", "c"], (label) => label)).toEqual([
    { label: "c", count: 2 },
    { label: "a", count: 1 },
    { label: "b", count: 1 },
  ]);
  expect(getYears([2014, 2012])).toEqual([2012, 2013, 2014]);
  expect(getYears([])).toEqual([]);
  expect(countByYear([2012, 2014, 2014, 2020], (year) => year, [2012, 2013, 2014])).toEqual([
    1, 0, 2,
  ]);
});
