import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { readProcessorSeconds } from "./processor-seconds";
import { findPageCount, readStepLine } from "./step-lines";
import { watchMemory } from "./watch-memory";

/** A step of a build. */
export type MeasuredStep = {
  readonly name: string;
  readonly seconds: number;
  /** Of all processors together; undefined where the system does not tell. */
  readonly processorSeconds: number | undefined;
};

export type MeasuredBuild = {
  readonly steps: readonly MeasuredStep[];
  readonly pages: number;
  /** The most that the build and all that it started held at once, in bytes. */
  readonly peakMemory: number;
};

/**
 * Builds the site as `npm run build` does, and measures it.
 *
 * @param out folder of the finished site
 * @throws Error with what the build printed, if it fails
 */
export async function measureBuild(
  out: string,
  environment: Readonly<Record<string, string>>,
): Promise<MeasuredBuild> {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/build.ts", "--out", out], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error("The build did not start.");
  const getPeak = watchMemory(pid);
  const steps: MeasuredStep[] = [];
  let printed = "";
  let line = "";
  let usedBefore = 0;
  const take = async (chunk: string) => {
    printed += chunk;
    const lines = (line + chunk).split("\n");
    line = lines.pop() ?? "";
    const told = lines.flatMap((each) => readStepLine(each) ?? []);
    if (told.length === 0) return;
    const used = await sampleProcessorSeconds(pid);
    for (const step of told) {
      steps.push({ ...step, processorSeconds: used === undefined ? used : used - usedBefore });
      usedBefore = used ?? 0;
    }
  };
  let reading = Promise.resolve();
  child.stdout.on("data", (chunk: Buffer) => {
    reading = reading.then(() => take(chunk.toString()));
  });
  child.stderr.on("data", (chunk: Buffer) => {
    printed += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const peakMemory = getPeak();
  await reading;
  const pages = findPageCount(printed);
  if (code !== 0 || pages === undefined) throw new Error(`The build failed.\n${printed}`);
  return { steps, pages, peakMemory };
}

/** What a process and those of its children that have ended have used; Linux alone tells. */
async function sampleProcessorSeconds(pid: number): Promise<number | undefined> {
  try {
    return readProcessorSeconds(await readFile(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return undefined;
  }
}
