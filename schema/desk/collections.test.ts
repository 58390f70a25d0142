import { readdirSync, readFileSync } from "node:fs";
import type { Field } from "@sveltia/cms";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readFactsAndText } from "../../lib/desk/facts-file";
import { makeDeskConfig } from "./collections";

const config = makeDeskConfig({
  contentFolder: "content",
  siteName: "A series",
  siteUrl: "https://example.org",
  repository: "https://github.com/series/website",
  branch: "main",
});

type Options = {
  readonly name: string;
  readonly fields?: readonly Field[];
  readonly pattern?: readonly [string, string];
  readonly minlength?: number;
  readonly maxlength?: number;
  readonly options?: readonly string[];
};

/** What a form would say about a value that a file has. */
function findComplaints(field: Field, value: unknown): readonly string[] {
  const { name, fields, pattern, minlength = 0, maxlength = Infinity, options } = field as Options;
  if (Array.isArray(value)) return value.flatMap((item) => findComplaints(field, item));
  if (value instanceof Object) {
    const known = new Map((fields ?? []).map((each) => [each.name, each]));
    return Object.entries(value).flatMap(([key, fact]) => {
      const inner = known.get(key);
      return inner ? findComplaints(inner, fact) : [`${name}: there is no field ${key}`];
    });
  }
  const text = String(value ?? "");
  const isFine =
    (!pattern || new RegExp(pattern[0]).test(text)) &&
    (text === "" || (text.length >= minlength && text.length <= maxlength)) &&
    (!options || options.includes(text));
  return isFine ? [] : [`${name}: ${text}`];
}

const findIn = (place: string, fields: readonly Field[]) => {
  const file = readFileSync(place, "utf8");
  const facts = place.endsWith(".mdx") ? readFactsAndText(file) : parse(file);
  return findComplaints({ name: place, widget: "object", fields: [...fields] }, facts);
};

describe("the forms accept what the content has", () => {
  it.each(
    (config.collections ?? []).flatMap((each) =>
      "folder" in each ? [[each.name, each] as const] : [],
    ),
  )("%s", (_, { folder, fields, filter }) => {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const isListed = new RegExp(filter?.pattern ?? "");
    const places = names.filter(
      (name) => /\.(?:mdx|yaml)$/.test(name) && isListed.test(name.replace(/\.\w+$/, "")),
    );
    expect(places.flatMap((name) => findIn(`${folder}/${name}`, fields))).toEqual([]);
  });

  it("single files", () => {
    const files = (config.singletons ?? []).flatMap((each) => ("file" in each ? [each] : []));
    expect(files.flatMap(({ file, fields }) => findIn(file, fields))).toEqual([]);
  });
});

it("asks for the text of a post before how it is shown", () => {
  const posts = config.collections?.find(({ name }) => name === "posts");
  const names = posts && "fields" in posts ? posts.fields.map(({ name }) => name) : [];
  expect(names.indexOf("body")).toBeGreaterThan(names.indexOf("topics"));
  expect(names.indexOf("body")).toBeLessThan(names.indexOf("draft"));
});
