import { parse } from "yaml";

/** A workflow or a composite action as it stands in its file, as far as our rules look at it. */
export type Workflow = {
  readonly file: string;
  readonly text: string;
  /** Names of its triggers; none for a composite action. */
  readonly triggers: readonly string[];
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: readonly Job[];
  /** Everything in the file but its jobs; of a composite action, but its steps. */
  readonly rest: Facts;
};

export type Job = {
  readonly name: string;
  readonly facts: Facts;
  readonly steps: readonly Facts[];
};

/** A mapping of a YAML file. */
export type Facts = Readonly<Record<string, unknown>>;

/**
 * Reads a workflow or a composite action.
 *
 * @param file name of the file, for messages
 * @throws Error if it is no mapping
 */
export function readWorkflow(file: string, text: string): Workflow {
  const facts: unknown = parse(text);
  if (!isFacts(facts)) throw new Error(`${file}: expected a mapping.`);
  const { jobs, runs, ...rest } = facts;
  return {
    file,
    text,
    triggers: listNames(facts.on),
    permissions: facts.permissions,
    concurrency: facts.concurrency,
    jobs: listJobs(isFacts(runs) ? { action: runs } : jobs),
    rest,
  };
}

export function isFacts(value: unknown): value is Facts {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listNames(on: unknown): readonly string[] {
  if (typeof on === "string") return [on];
  if (Array.isArray(on)) return on.map(String);
  return isFacts(on) ? Object.keys(on) : [];
}

function listJobs(jobs: unknown): readonly Job[] {
  if (!isFacts(jobs)) return [];
  return Object.entries(jobs).flatMap(([name, facts]) => {
    if (!isFacts(facts)) return [];
    const steps = Array.isArray(facts.steps) ? facts.steps.filter(isFacts) : [];
    return [{ name, facts, steps }];
  });
}
