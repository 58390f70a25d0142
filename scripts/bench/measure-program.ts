import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";

export type Measured = {
  readonly printed: string;
  /** Seconds on the clock. */
  readonly seconds: number;
  /** Seconds that all processors together worked for it. */
  readonly processor: number;
  /** The most memory that all its processes held at once. */
  readonly megabytes: number;
};

/**
 * Runs a program, and measures it and all that it starts.
 *
 * @param command the program and its arguments
 * @throws Error with what it printed, if it fails
 */
export async function measureProgram(
  command: readonly string[],
  options: { readonly cwd?: string; readonly environment?: Readonly<Record<string, string>> } = {},
): Promise<Measured> {
  // What the program prints goes one way, and the time the other.
  const timed = 'TIMEFORMAT="%R %U %S"; time "$@" 2>&1';
  const child = spawn("bash", ["-c", timed, "bash", ...command], {
    cwd: options.cwd,
    env: { ...process.env, ...options.environment },
  });
  let printed = "";
  let times = "";
  let peak = 0;
  const sampling = setInterval(async () => {
    peak = Math.max(peak, await getTreeMegabytes(child.pid ?? 0));
  }, 250);
  child.stdout.on("data", (chunk: Buffer) => {
    printed += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    times += chunk.toString();
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(sampling);
  const [, seconds, user, system] = /([\d.]+) ([\d.]+) ([\d.]+)\n$/.exec(times) ?? [];
  if (code !== 0 || seconds === undefined) throw new Error(`${command.join(" ")}:\n${printed}`);
  return {
    printed,
    seconds: Number(seconds),
    processor: Math.round((Number(user) + Number(system)) * 10) / 10,
    megabytes: peak,
  };
}

/** What a process and all that it started hold, by `ps`. */
async function getTreeMegabytes(root: number): Promise<number> {
  const { stdout } = await promisify(execFile)("ps", ["-A", "-o", "pid=,ppid=,rss="]);
  const processes = stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  const tree = new Set([root]);
  // A parent is listed before its children, but for numbers that start anew.
  for (const [pid = 0, parent = 0] of [...processes, ...processes]) {
    if (tree.has(parent)) tree.add(pid);
  }
  const kilobytes = processes.map(([pid = 0, , rss = 0]) => (tree.has(pid) ? rss : 0));
  return Math.round(kilobytes.reduce((sum, each) => sum + each, 0) / 1024);
}
