import type { FindingOptions } from "../finding";

/** What is wrong with where a link leads. */
export type LinkProblem = Pick<FindingOptions, "isSafe" | "severity"> & {
  readonly rule: string;
  readonly message: string;
  /** The address to write in its place. */
  readonly better?: string | undefined;
};
