import { readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { serveSite, stopSite } from "../../serve-site";
import { goLive } from "../deploy/go-live";
import { hasChanged } from "../deploy/has-changed";
import { findLiveVersion, type HostSettings, returnToVersion } from "../deploy/live-versions";
import { getSiteDigest, writeVersion } from "../deploy/site-digest";
import { deployLive, readWorkerName } from "../deploy/wrangler";
import type { Expectations } from "../smoke/expectations";
import { trySite } from "../smoke/try-site";
import { addSummary, getSetting, setOutputs } from "../workflow-commands";
import { buildWithFacts } from "./build-facts";

/** Where the live site is built, in `site/`, with what a smoke test of it needs beside it. */
const LIVE_FOLDER = ".cache/live";
const SITE = path.join(LIVE_FOLDER, "site");

/** Any port that is free at or after it. */
const PORT = 8890;

/** `build-live`: the site as it goes live. */
export const buildLiveCommand = (): Promise<void> => buildWithFacts(LIVE_FOLDER, false);

/** `has-changed`: whether what has been built differs from what is live. */
export async function hasChangedCommand(): Promise<void> {
  const changed = await hasChanged(await getSiteDigest(SITE), getSetting("LIVE_ADDRESS"), fetch);
  await setOutputs({ changed: String(changed) });
}

/** `go-live`: tries the site here, deploys it, tries it there, and goes back if need be. */
export async function goLiveCommand(): Promise<void> {
  const commit = process.env.GITHUB_SHA ?? "";
  await writeVersion(SITE, commit);
  const expectations: Expectations = JSON.parse(
    await readFile(path.join(LIVE_FOLDER, "expectations.json"), "utf8"),
  );
  const tryAt = (address: string) =>
    trySite({ address, folder: SITE, expectations, fetch, now: Date.now });
  const host = await connectToHost();
  await goLive({
    tryHere: async () => {
      const served = await serveSite(SITE, PORT);
      try {
        return await tryAt(served.address);
      } finally {
        await stopSite(served);
      }
    },
    findLiveVersion: () => findLiveVersion(host),
    deploy: async () => {
      await deployLive(SITE, `Build of ${commit}`);
    },
    tryLive: () => tryAt(getSetting("LIVE_ADDRESS").replace(/\/$/, "")),
    returnTo: (version, reason) => returnToVersion(host, version, reason),
    wait: setTimeout,
    say: console.log,
  });
  await addSummary(`Live: ${getSetting("LIVE_ADDRESS")}`);
}

async function connectToHost(): Promise<HostSettings> {
  return {
    fetch,
    token: getSetting("CLOUDFLARE_API_TOKEN"),
    account: getSetting("CLOUDFLARE_ACCOUNT_ID"),
    worker: await readWorkerName(),
    apiUrl: process.env.CLOUDFLARE_API_BASE_URL || "https://api.cloudflare.com/client/v4",
  };
}
