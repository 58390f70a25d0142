/** An event and the stages it goes through, as `list-stages.ts` prints them. */
export type EventStages = {
  /** Address of its page, "/events/30-cardiff/". */
  readonly address: string;
  readonly name: string;
  readonly stages: readonly StageStart[];
};

export type StageStart = {
  /** When it begins, "2027-03-20T09:00:00Z"; null for the first one. */
  readonly from: string | null;
  /** "Sign-up open" */
  readonly label: string;
};

/** A finding of `npm run check:content -- --json`, as far as it is shown. */
export type ShownFinding = {
  readonly severity: string;
  readonly path: string;
  readonly line: number;
  readonly message: string;
  /** The corrected line. */
  readonly fix?: string | undefined;
};

/**
 * Reads the output of `list-stages.ts`, which a pull request may have changed.
 *
 * @throws TypeError if it has another shape
 */
export function readEventStages(json: unknown): readonly EventStages[] {
  return readList(json).map((event) => ({
    address: readString(event, "address"),
    name: readString(event, "name"),
    stages: readList(getField(event, "stages")).map((stage) => ({
      from: getField(stage, "from") === null ? null : readInstant(stage, "from"),
      label: readString(stage, "label"),
    })),
  }));
}

/**
 * Reads the output of `npm run check:content -- --json`, which a pull request may have changed.
 *
 * @throws TypeError if it has another shape
 */
export function readFindings(json: unknown): readonly ShownFinding[] {
  return readList(json).map((finding) => ({
    severity: readString(finding, "severity"),
    path: readString(finding, "path"),
    line: Number(getField(finding, "line")),
    message: readString(finding, "message"),
    ...(getField(finding, "fix") !== undefined && { fix: readString(finding, "fix") }),
  }));
}

function readList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError("Expected a list.");
  return value;
}

function getField(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) throw new TypeError("Expected an object.");
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

function readString(value: unknown, name: string): string {
  const field = getField(value, name);
  if (typeof field !== "string") throw new TypeError(`Expected a text in “${name}”.`);
  return field;
}

function readInstant(value: unknown, name: string): string {
  const text = readString(value, name);
  if (Number.isNaN(Date.parse(text))) throw new TypeError(`Expected an instant in “${name}”.`);
  return text;
}
