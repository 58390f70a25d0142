import { StepError } from "./run-step";

/**
 * Does one step of a build in this process: a line when it starts, its time when it ends, and what
 * went wrong in plain words.
 *
 * @param label what the step does, in a few words
 * @param work returns what it made, and a few words to say about it
 * @throws StepError if the work fails; why is shown already
 */
export async function doStep<Result>(
  label: string,
  work: () => Promise<readonly [result: Result, note?: string]>,
): Promise<Result> {
  const started = performance.now();
  const getSeconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  process.stdout.write(`${label} …`);
  try {
    const [result, note] = await work();
    process.stdout.write(` ${note === undefined ? "" : `${note}, `}${getSeconds()}\n`);
    return result;
  } catch (error) {
    process.stdout.write(` failed after ${getSeconds()}\n`);
    console.log(error instanceof Error ? error.message : String(error));
    throw new StepError(label);
  }
}
