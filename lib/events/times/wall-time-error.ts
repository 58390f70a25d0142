/**
 * A date or time in the content that cannot be used.
 *
 * The message is for an editor: it names the value, says in plain words what is wrong, and says
 * what to write instead. `suggestion` is the corrected value alone, where it can be worked out.
 */
export class WallTimeError extends Error {
  override readonly name = "WallTimeError";
  readonly value: string;
  readonly suggestion: string | undefined;

  constructor(value: string, problem: string, suggestion?: string) {
    super(`“${value}” ${problem}`);
    this.value = value;
    this.suggestion = suggestion;
  }
}

/** A message about a time of day, which the editor has written without a date. */
export const withoutDates = (message: string): string =>
  message.replaceAll(/\d{4}-\d\d-\d\d (?=\d\d:)/g, "");
