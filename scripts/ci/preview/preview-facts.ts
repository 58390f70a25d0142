import { readField } from "../read-field";

/*
 * What the build of a preview says besides its pages, in `facts.json`. A stranger's code may have
 * written it: what is read here is of the right kind and length, and nothing more is believed.
 */

/** A mistake or a piece of advice about the content. */
export type PreviewFinding = {
  readonly severity: string;
  readonly path: string;
  readonly line: number;
  readonly message: string;
};

/** The stages of an event. */
export type PreviewEvent = {
  /** "/events/30-cardiff/" */
  readonly address: string;
  readonly name: string;
  /** In order of time; the first begins with null: it has held since always. */
  readonly stages: readonly { readonly from: string | null; readonly label: string }[];
};

export type PreviewFacts = {
  readonly findings: readonly PreviewFinding[];
  readonly events: readonly PreviewEvent[];
};

const MOST = { findings: 500, events: 300, stages: 20, text: 500 } as const;

/** "2026-03-21T09:00:00Z" */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const EVENT_ADDRESS = /^\/events\/[a-z0-9-]{1,80}\/$/;

/**
 * Reads `facts.json`.
 *
 * @throws Error if anything in it is not as our own build writes it
 */
export function readPreviewFacts(json: string): PreviewFacts {
  const facts: unknown = JSON.parse(json);
  return {
    findings: readList(facts, "findings", MOST.findings).map((each) => ({
      severity: readText(each, "severity"),
      path: readText(each, "path"),
      line: readField(each, ["line"], "number"),
      message: readText(each, "message"),
    })),
    events: readList(facts, "events", MOST.events).map((each) => ({
      address: assertMatch(readText(each, "address"), EVENT_ADDRESS),
      name: readText(each, "name"),
      stages: readList(each, "stages", MOST.stages).map((stage, index) => ({
        from: index === 0 ? null : assertMatch(readText(stage, "from"), INSTANT),
        label: readText(stage, "label"),
      })),
    })),
  };
}

function readList(value: unknown, name: string, most: number): readonly unknown[] {
  const list = readField(value, [name], "list");
  if (list.length > most)
    throw new Error(`There are ${list.length} ${name}; ${most} are the most.`);
  return list;
}

const readText = (value: unknown, name: string): string =>
  readField(value, [name], "string").slice(0, MOST.text);

function assertMatch(text: string, pattern: RegExp): string {
  if (!pattern.test(text)) throw new Error(`${JSON.stringify(text)} does not match ${pattern}.`);
  return text;
}
