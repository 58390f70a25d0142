import { type FSWatcher, watch } from "chokidar";

/** How long a burst of changes may last before they are looked at, in milliseconds. */
const BURST = 100;

/**
 * Calls back once after each burst of changes to the files of a folder. Editors that save by
 * replacing a file are seen each time, which `fs.watch` of Node 20 manages only once per file.
 *
 * @returns once changes are seen; it is closed by its `close`
 */
export async function watchFolder(folder: string, onChange: () => void): Promise<FSWatcher> {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { ignoreInitial: true });
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, BURST);
  });
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return watcher;
}
