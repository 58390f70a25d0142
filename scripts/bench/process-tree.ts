/** A process as `ps -o pid=,ppid=,rss=` lists it. */
export type ListedProcess = {
  readonly pid: number;
  readonly parent: number;
  /** Memory that it holds, in bytes; what it shares with others counts for each of them. */
  readonly memory: number;
};

/** Reads what `ps -A -o pid=,ppid=,rss=` printed; lines that are not of that form are left out. */
export function readProcesses(listing: string): readonly ListedProcess[] {
  return listing.split("\n").flatMap((line) => {
    const [, pid, parent, kilobytes] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s*$/.exec(line) ?? [];
    if (pid === undefined) return [];
    return [{ pid: Number(pid), parent: Number(parent), memory: Number(kilobytes) * 1024 }];
  });
}

/**
 * The memory of a process and of all that it has started, in bytes.
 *
 * @example getTreeMemory([{ pid: 2, parent: 1, memory: 10 }], 2) // 10
 */
export function getTreeMemory(processes: readonly ListedProcess[], root: number): number {
  const tree = new Set([root]);
  let size = 0;
  while (tree.size > size) {
    size = tree.size;
    for (const { pid, parent } of processes) if (tree.has(parent)) tree.add(pid);
  }
  return processes
    .filter(({ pid }) => tree.has(pid))
    .reduce((total, { memory }) => total + memory, 0);
}
