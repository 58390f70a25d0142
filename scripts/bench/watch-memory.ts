import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { getTreeMemory, readProcesses } from "./process-tree";

const SAMPLE_MILLISECONDS = 250;

const run = promisify(execFile);

/**
 * Watches the memory of a process and all that it starts.
 *
 * @returns to be called at the end: the most that they held at once, in bytes
 */
export function watchMemory(pid: number): () => number {
  let peak = 0;
  const sampling = setInterval(async () => {
    const { stdout } = await run("ps", ["-A", "-o", "pid=,ppid=,rss="]);
    peak = Math.max(peak, getTreeMemory(readProcesses(stdout), pid));
  }, SAMPLE_MILLISECONDS);
  return () => {
    clearInterval(sampling);
    return peak;
  };
}
