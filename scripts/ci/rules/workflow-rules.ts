import { isFacts, type Job, type Workflow } from "./workflow";

/** What a job may write, by workflow and job. All others read, at most. */
const MAY_WRITE: Readonly<Record<string, readonly string[]>> = {
  "preview-deploy.yml comment": ["pull-requests"],
  "nightly.yml close-comments": ["pull-requests"],
  "preview-deploy.yml say-waiting": ["pull-requests"],
  "nightly.yml weekly": ["issues"],
};

/**
 * What only a job with an environment may see, however it is written: GitHub ignores case. Its own
 * token is no such secret.
 */
const SECRET = /\bsecrets\b/i;

const hasSecret = (value: unknown): boolean => SECRET.test(JSON.stringify(value) ?? "");

/** Triggers with the rights of main over what a stranger wrote. */
const FORBIDDEN_TRIGGERS = ["pull_request_target", "issue_comment", "discussion_comment"];

/**
 * Actions of GitHub itself, but for the one that runs whatever a workflow tells it. In small letters:
 * GitHub ignores case, and the rules below know actions by name.
 */
const PINNED = /^actions\/(?!github-script\b)[a-z\d/-]+@[\da-f]{40}$/;

/** Our own actions and workflows, all of which these rules are held to. */
const OURS = /^\.\/\.github\/(?:actions\/[\w-]+|workflows\/[\w-]+\.yml)$/;

/** Our own scripts, by name: nothing that could fetch a stranger's code, and no second command. */
const OUR_SCRIPT = /^npm run workflow -- [a-z-]+\n?$/;

type Rule = (workflow: Workflow) => readonly string[];

/**
 * What is wrong with a workflow by our rules; docs/hosting.md says why there are these.
 *
 * @returns a sentence for each breach, none if all is well
 * @example checkWorkflow(readWorkflow("check.yml", text)) // []
 */
export function checkWorkflow(workflow: Workflow): readonly string[] {
  const isAction = workflow.triggers.length === 0;
  const rules = isAction ? ACTION_RULES : [...ACTION_RULES, ...WORKFLOW_RULES];
  return rules.flatMap((rule) => rule(workflow).map((breach) => `${workflow.file}: ${breach}`));
}

const pinsActions: Rule = ({ jobs, text }) =>
  jobs
    .flatMap(({ steps, facts }) => [...steps, facts])
    .flatMap(({ uses }) => (typeof uses === "string" && !OURS.test(uses) ? uses : []))
    .flatMap((uses) => {
      if (!PINNED.test(uses)) return [`${uses} is not an action of GitHub pinned by commit.`];
      const hasVersion = text
        .split(uses)
        .slice(1)
        .every((rest) => /^ # v\d+\.\d+\.\d+\n/.test(rest));
      return hasVersion ? [] : [`${uses} does not say which version that is.`];
    });

const keepsExpressionsOutOfShells: Rule = ({ jobs }) =>
  jobs.flatMap(({ name, steps }) =>
    steps
      .filter(({ run }) => typeof run === "string" && run.includes("${{"))
      .map(() => `${name} has an expression in a shell line; hand it over in env.`),
  );

const saysWhatItMayDo: Rule = ({ text }) =>
  /^#/.test(text) && /^# May:/m.test(text) && /^# May not:/m.test(text)
    ? []
    : ["begin with a comment that says what it may and may not do."];

const hasSafeTriggers: Rule = ({ triggers }) =>
  triggers
    .filter((trigger) => FORBIDDEN_TRIGGERS.includes(trigger))
    .map((trigger) => `${trigger} runs with rights over what strangers wrote.`);

const statesPermissions: Rule = ({ file, permissions, jobs }) => [
  ...(isFacts(permissions) && Object.keys(permissions).length === 0
    ? []
    : ["permissions of the workflow must be {}; each job states its own."]),
  ...jobs.flatMap(({ name, facts }) => {
    if (!isFacts(facts.permissions)) return [`${name} does not state its permissions.`];
    const may = MAY_WRITE[`${file} ${name}`] ?? [];
    return Object.entries(facts.permissions)
      .filter(([what, level]) => level !== "read" && level !== "none" && !may.includes(what))
      .map(([what]) => `${name} may not write ${what}.`);
  }),
];

const keepsSecretsInDeployment: Rule = ({ triggers, jobs }) =>
  jobs.flatMap(({ name, facts }) => {
    if (facts.secrets === "inherit") return [`${name} hands on every secret.`];
    if (!hasSecret(facts)) return [];
    if (triggers.includes("pull_request")) return [`${name} has secrets in a pull request.`];
    if (!/^deploy/.test(name) || facts.environment === undefined) {
      return [`${name} has secrets, and is no deploy job with an environment.`];
    }
    return `${JSON.stringify(facts.permissions)}`.includes("write")
      ? [`${name} has secrets and may write, too.`]
      : [];
  });

/** Above the jobs, every one of them would see it. */
const hasSecretsInJobsAlone: Rule = ({ rest }) =>
  hasSecret(rest) ? ["there are secrets outside of its jobs."] : [];

/** An environment gives its secrets to whatever asks for them in the job. */
const keepsEnvironmentsForDeployment: Rule = ({ triggers, jobs }) =>
  jobs
    .filter(({ facts }) => facts.environment !== undefined)
    .flatMap(({ name }) => [
      ...(/^deploy/.test(name) ? [] : [`${name} has an environment, and is no deploy job.`]),
      ...(triggers.includes("pull_request")
        ? [`${name} has an environment in a pull request.`]
        : []),
    ]);

/** With the rights of main, what a stranger wrote is fetched by our own scripts alone, and checked. */
const runsOwnScriptsWithRights: Rule = ({ triggers, jobs }) =>
  jobs
    .filter(({ facts }) => triggers.includes("workflow_run") || hasSecret(facts))
    .flatMap(({ name, steps }) =>
      steps
        .filter(({ run }) => run !== undefined && !OUR_SCRIPT.test(`${run}`))
        .map(() => `${name} has rights, and runs more than our own scripts.`),
    );

/** An image is pinned by nobody, and everything in the job runs in it or beside it. */
const runsInNoContainer: Rule = ({ jobs }) =>
  jobs
    .filter(({ facts }) => facts.container !== undefined || facts.services !== undefined)
    .map(({ name }) => `${name} may not run in a container, or beside one.`);

/** One of another kind has code of its own, at which these rules do not look. */
const isListOfSteps: Rule = ({ triggers, jobs }) =>
  triggers.length > 0 || jobs[0]?.facts.using === "composite"
    ? []
    : ["an action must be composite."];

const limitsTime: Rule = ({ jobs }) =>
  jobs
    .filter(({ facts }) => facts.uses === undefined && typeof facts["timeout-minutes"] !== "number")
    .map(({ name }) => `${name} has no timeout-minutes.`);

const hasConcurrency: Rule = ({ concurrency }) =>
  isFacts(concurrency) &&
  typeof concurrency.group === "string" &&
  "cancel-in-progress" in concurrency
    ? []
    : ["concurrency must name a group and cancel-in-progress."];

const runsOnKnownMachine: Rule = ({ jobs }) =>
  jobs
    .filter(
      ({ facts }) => facts.uses === undefined && !/^ubuntu-\d\d\.04$/.test(`${facts["runs-on"]}`),
    )
    .map(({ name }) => `${name} must run on a named version of Ubuntu.`);

/** A checkout leaves its token behind for later steps, unless told not to. */
const checksOutSafely: Rule = ({ triggers, jobs }) =>
  jobs.flatMap(({ name, steps }) =>
    steps
      .filter(({ uses }) => `${uses}`.startsWith("actions/checkout@"))
      .flatMap(({ with: inputs }) => [
        ...(isFacts(inputs) && inputs["persist-credentials"] === false
          ? []
          : [`${name} leaves its token behind (persist-credentials).`]),
        ...(isFacts(inputs) &&
        triggers.includes("workflow_run") &&
        ("ref" in inputs || "repository" in inputs)
          ? [`${name} checks out what a pull request says.`]
          : []),
      ]),
  );

/** What strangers' code can write must never be what main starts from. */
const keepsCachesClean: Rule = ({ triggers, jobs }) =>
  jobs.flatMap((job) =>
    job.steps.flatMap(({ uses, with: inputs }) => {
      if (!`${uses}`.startsWith("actions/cache")) return [];
      const key = isFacts(inputs) ? `${inputs.key}` : "";
      return [
        ...(key.includes("-main-") && key.includes("hashFiles('package-lock.json')")
          ? []
          : [`${job.name} has a cache whose key is not that of main's lockfile.`]),
        ...(`${uses}`.startsWith("actions/cache/restore@") || savesForMain(triggers, job)
          ? []
          : [`${job.name} may not save a cache.`]),
      ];
    }),
  );

const savesForMain = (triggers: readonly string[], { facts }: Job): boolean =>
  triggers.every((trigger) => trigger === "push" || trigger === "workflow_dispatch") &&
  facts.if === "github.ref == 'refs/heads/main'" &&
  facts.environment === undefined;

/** An artifact of another run is a stranger's; only our own script, which checks it, may take it. */
const takesOwnArtifacts: Rule = ({ jobs }) =>
  jobs.flatMap(({ name, steps }) =>
    steps
      .filter(({ uses }) => `${uses}`.startsWith("actions/download-artifact@"))
      .filter(
        ({ with: inputs }) => isFacts(inputs) && ("run-id" in inputs || "github-token" in inputs),
      )
      .map(() => `${name} takes an artifact of another run unchecked.`),
  );

const ACTION_RULES: readonly Rule[] = [
  pinsActions,
  keepsExpressionsOutOfShells,
  saysWhatItMayDo,
  keepsCachesClean,
  hasSecretsInJobsAlone,
  isListOfSteps,
];

const WORKFLOW_RULES: readonly Rule[] = [
  hasSafeTriggers,
  statesPermissions,
  keepsSecretsInDeployment,
  keepsEnvironmentsForDeployment,
  runsOwnScriptsWithRights,
  runsInNoContainer,
  limitsTime,
  hasConcurrency,
  runsOnKnownMachine,
  checksOutSafely,
  takesOwnArtifacts,
];
