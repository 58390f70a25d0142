import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(path.join(tmpdir(), "may-deploy-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, ...commandArguments: readonly string[]): string {
  return execFileSync(command, commandArguments, { cwd: folder, encoding: "utf8" }).trim();
}

function commit(message: string): string {
  const author = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org"];
  run("git", ...author, "commit", "--quiet", "--allow-empty", "--message", message);
  return run("git", "rev-parse", "HEAD");
}

run("git", "init", "--quiet");
const older = commit("older");
const newer = commit("newer");
run("git", "checkout", "--quiet", "--orphan", "elsewhere");
const foreign = commit("of no relation");

const UNKNOWN = "0".repeat(40);
const NONE = "";

describe.skipIf(process.platform === "win32")("may-deploy.sh", () => {
  it.each([
    { event: "push", commit: newer, live: older, may: true },
    { event: "push", commit: newer, live: newer, may: true },
    { event: "push", commit: newer, live: NONE, may: true },
    { event: "push", commit: newer, live: "--help", may: true },
    { event: "push", commit: older, live: newer, may: false },
    { event: "push", commit: newer, live: foreign, may: false },
    { event: "push", commit: newer, live: UNKNOWN, may: false },
    { event: "schedule", commit: newer, live: newer, may: true },
    { event: "schedule", commit: newer, live: older, may: false },
    { event: "schedule", commit: newer, live: NONE, may: false },
    { event: "workflow_dispatch", commit: older, live: newer, may: true },
  ])("$event of $commit over $live: $may", ({ event, commit: build, live, may }) => {
    const answer = run("bash", path.resolve("scripts/ci/may-deploy.sh"), event, build, live);
    expect(answer === "yes").toBe(may);
  });
});
