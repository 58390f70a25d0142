/**
 * The export cannot be finished. The message names the file and says what was expected, for
 * whoever reads the log of a build.
 */
export class FinishError extends Error {
  /** @param file path of the page within the export, "events/index.html" */
  constructor(
    readonly file: string,
    readonly problem: string,
  ) {
    super(`${file}: ${problem}`);
    this.name = "FinishError";
  }
}
