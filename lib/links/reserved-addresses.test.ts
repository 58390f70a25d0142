import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import {
  DOCUMENT_FOLDERS,
  FILE_FOLDERS,
  HIDDEN_PAGES,
  OWN_FILES,
  OWN_PAGES,
} from "./reserved-addresses";

const ROUTE = /(?:^|\/)(?:page|route)(?:\.preview)?\.tsx?$/;

const routes = readdirSync("app", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/").replaceAll(/\(\w+\)\//g, ""))
  .filter((file) => ROUTE.test(file) && !file.startsWith("[...path]/"))
  .map((file) => `/${file.replace(ROUTE, "")}`);

it("every page and file of app/ is reserved", () => {
  const pages = new Set([...OWN_PAGES, ...HIDDEN_PAGES]);
  const fixed = routes.filter((route) => !route.includes("[") && !route.includes("."));
  expect(fixed.length).toBeGreaterThan(8);
  expect(fixed.filter((route) => !pages.has(route === "/" ? route : `${route}/`))).toEqual([]);
});

it("every folder of app/ that makes pages or files is reserved", () => {
  const folders = new Set([...DOCUMENT_FOLDERS, ...FILE_FOLDERS]);
  const made = routes.filter((route) => route.includes("[")).map((route) => route.split("/")[1]);
  expect(new Set(made.map((folder) => `/${folder}/`))).toEqual(folders);
});

it("files are those of app/", () => {
  const files = routes.filter((route) => /^\/[\w/]+\.(?:xml|json|ics)$/.test(route));
  const forMachines = ["/finish.json", "/search/index.json"];
  expect(files.filter((file) => !forMachines.includes(file) && !OWN_FILES.includes(file))).toEqual(
    [],
  );
});
