import { spawn } from "node:child_process";

/** A step of a script failed; what it printed has been shown already. */
export class StepError extends Error {
  constructor(readonly step: string) {
    super(`${step} failed.`);
  }
}

export type StepOptions = {
  /** Added to the environment of the command. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Also shows what the command prints while it runs, if it reports its own progress. */
  readonly loud?: boolean;
};

const QUIET_TOOLS = {
  NEXT_TELEMETRY_DISABLED: "1",
  WRANGLER_SEND_METRICS: "false",
  NODE_NO_WARNINGS: "1",
  BROWSERSLIST_IGNORE_OLD_DATA: "1",
};

/**
 * Runs one command of `node_modules/.bin`: a line with its time when it ends, and what it printed
 * only if it failed.
 *
 * @param label what the step does, in a few words
 * @param command the command and its arguments
 * @returns what the command printed on standard output
 * @throws StepError if the command exits with anything but 0
 */
export function runStep(
  label: string,
  [name, ...parts]: readonly [string, ...string[]],
  { environment = {}, loud = false }: StepOptions = {},
): Promise<string> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(name, parts, {
      env: { ...process.env, ...QUIET_TOOLS, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    let printed = "";
    let standardOutput = "";
    const take = (chunk: Buffer) => {
      printed += chunk.toString();
      if (loud) process.stdout.write(chunk);
    };
    child.stdout.on("data", (chunk: Buffer) => {
      standardOutput += chunk.toString();
      take(chunk);
    });
    child.stderr.on("data", take);
    child.on("error", reject);
    child.on("close", (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      if (code === 0) {
        console.log(`${label}: ${seconds} s`);
        resolve(standardOutput);
      } else {
        console.log(`${label}: failed after ${seconds} s\n${loud ? "" : printed}`);
        reject(new StepError(label));
      }
    });
  });
}

/** Runs a script's main function; an error ends it with exit code 1 and one plain line. */
export async function runScript(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
