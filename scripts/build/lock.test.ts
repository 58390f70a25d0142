import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { withLock } from "./lock";

const makeFile = () => path.join(mkdtempSync(path.join(tmpdir(), "lock-")), "build.lock");

it("refuses while another process is at work, and not after one that was killed", async () => {
  const file = makeFile();
  writeFileSync(file, String(process.ppid));
  await expect(withLock(file, async () => "done")).rejects.toThrow(`process ${process.ppid}`);
  writeFileSync(file, "999999999");
  await expect(withLock(file, async () => "done")).resolves.toBe("done");
});

it("is gone after the work, and after work that failed", async () => {
  const file = makeFile();
  const fail = withLock(file, async () => {
    throw new Error("no");
  });
  await expect(fail).rejects.toThrow("no");
  await expect(withLock(file, async () => "done")).resolves.toBe("done");
});
