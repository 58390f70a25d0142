import { spawn } from "node:child_process";
import { Temporal } from "temporal-polyfill";
import { readBuildSettings } from "../lib/content/build-settings";
import { listPhotosForEditing } from "./build/photos/list-photos-for-editing";
import { clearStaleCache } from "./build/read-content";
import { runScript } from "./build/run-step";
import { mirrorFolder } from "./build/watch/mirror-folder";
import { watchFolder } from "./build/watch/watch-folder";
import { reportAsText } from "./check/report/text";
import { isSound, runCheck } from "./check/run-check";

/*
 * The live editing server. Contentlayer watches a copy of the content that only ever receives what
 * has passed the check, so a mistake shows its message, changes nothing, and starts again when it is fixed.
 */

/** The copy that has passed the check. */
const CHECKED_CONTENT = ".cache/checked-content";

const settings = readBuildSettings(process.env, Temporal.Now.instant);

/** Checks the content and, if it is sound, hands it on. @returns whether it was */
async function passOn(): Promise<boolean> {
  const outcome = await runCheck({ root: process.cwd(), settings });
  const sound = isSound(outcome);
  if (!sound) console.log(`\n${reportAsText(outcome)}`);
  else {
    await listPhotosForEditing(settings.contentFolder);
    await mirrorFolder(settings.contentFolder, CHECKED_CONTENT);
  }
  return sound;
}

function startServer(command: string, commandArguments: readonly string[]) {
  return spawn(command, commandArguments, {
    stdio: "inherit",
    env: {
      // Whoever edits wants to see drafts.
      SITE_PREVIEW: "1",
      ...process.env,
      SITE_CONTENT: CHECKED_CONTENT,
      NEXT_TELEMETRY_DISABLED: "1",
      NODE_NO_WARNINGS: "1",
    },
    shell: process.platform === "win32",
  });
}

async function waitUntilSound(): Promise<void> {
  if (await passOn()) return;
  console.log("\nThe site starts as soon as this is fixed.");
  await new Promise<void>((resolve) => {
    watchFolder(settings.contentFolder, async () => {
      if (await passOn()) resolve();
    });
  });
}

await runScript(async () => {
  await waitUntilSound();
  let wasSound = true;
  watchFolder(settings.contentFolder, async () => {
    const sound = await passOn();
    if (sound && !wasSound) console.log("Fixed: all is well again.");
    wasSound = sound;
  });
  await clearStaleCache(settings.contentFolder);
  const servers = [
    startServer("contentlayer2", ["dev"]),
    startServer("next", ["dev", ...process.argv.slice(2)]),
  ];
  const stop = () => {
    for (const server of servers) server.kill("SIGINT");
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  await Promise.race(
    servers.map((server) => new Promise((resolve) => server.on("close", resolve))),
  );
  stop();
  process.exit(0);
});
