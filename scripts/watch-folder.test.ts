import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FSWatcher } from "chokidar";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { watchFolder } from "./watch-folder";

let folder = "";
let watcher: FSWatcher;
const onChange = vi.fn<() => void>();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "watched-"));
  await mkdir(join(folder, "posts"));
  await writeFile(join(folder, "posts/a.mdx"), "0");
  onChange.mockClear();
  watcher = await watchFolder(folder, onChange);
});

afterEach(async () => {
  await watcher.close();
  await rm(folder, { recursive: true });
});

async function expectSeen(change: () => Promise<void>): Promise<void> {
  const before = onChange.mock.calls.length;
  await change();
  await vi.waitFor(() => expect(onChange.mock.calls.length).toBeGreaterThan(before), 5000);
}

it("sees a file that is replaced, however often", async () => {
  for (const text of ["22", "333", "4444"]) {
    await expectSeen(async () => {
      await writeFile(join(folder, "posts/a.mdx.new"), text);
      await rename(join(folder, "posts/a.mdx.new"), join(folder, "posts/a.mdx"));
    });
  }
});

it("sees files that come, change in place, come in new folders, and go", async () => {
  await expectSeen(() => writeFile(join(folder, "posts/b.mdx"), "1"));
  await expectSeen(() => writeFile(join(folder, "posts/b.mdx"), "22"));
  await expectSeen(async () => {
    await mkdir(join(folder, "events/31-leeds"), { recursive: true });
    await writeFile(join(folder, "events/31-leeds/index.mdx"), "1");
  });
  await expectSeen(() => writeFile(join(folder, "events/31-leeds/index.mdx"), "22"));
  await expectSeen(() => rm(join(folder, "posts/b.mdx")));
});
