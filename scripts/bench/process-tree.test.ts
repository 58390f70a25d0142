import { describe, expect, it } from "vitest";
import { getTreeMemory, readProcesses } from "./process-tree";

const listing =
  "    1     0  1000\n   20     1   500\n  300    20    70\n  299   300     8\nnonsense\n   21     1   400\n";

describe("readProcesses", () => {
  it("reads what ps prints, in bytes", () => {
    const processes = readProcesses(listing);
    expect(processes).toHaveLength(5);
    expect(processes[1]).toEqual({ pid: 20, parent: 1, memory: 512_000 });
  });
});

describe("getTreeMemory", () => {
  it("counts a process with all below it, whatever their order, and nothing else", () => {
    expect(getTreeMemory(readProcesses(listing), 20)).toBe(578 * 1024);
    expect(getTreeMemory(readProcesses(listing), 21)).toBe(400 * 1024);
  });

  it("is nothing for a process that has gone", () => {
    expect(getTreeMemory(readProcesses(listing), 99)).toBe(0);
  });
});
