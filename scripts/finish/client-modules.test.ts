import { describe, expect, it } from "vitest";
import { isNeedless, parseClientManifest, readClientModules } from "./client-modules";

describe("readClientModules", () => {
  it("reads all manifests of a build", async () => {
    const modules = await readClientModules("scripts/finish/fixtures/build");
    expect([...modules.values()].filter((source) => !isNeedless(source))).toEqual([
      "[project]/mini/app/counter/counter.tsx",
    ]);
  });

  it("says what is missing", async () => {
    await expect(readClientModules("scripts/finish/fixtures/export")).rejects.toThrow("server/app");
  });
});

describe("parseClientManifest", () => {
  it.each([
    ["no assignment", "module.exports = {}"],
    ["no modules", 'globalThis.__RSC_MANIFEST["/page"] = {"modules":{}};'],
  ])("refuses a script with %s", (_, script) => {
    expect(() => parseClientManifest(script, "page.js")).toThrow("page.js: expected");
  });
});

describe("isNeedless", () => {
  it.each([
    ["[project]/node_modules/next/dist/esm/client/components/layout-router.js", true],
    ["[project]/node_modules/next/dist/client/app-dir/link.js", true],
    ["[project]/node_modules/next/dist/client/script.js", false],
    ["[project]/node_modules/some-widget/client/link.js", false],
    ["[project]/components/client/link.js", false],
  ])("of %s is %s", (source, expected) => {
    expect(isNeedless(source)).toBe(expected);
  });
});
