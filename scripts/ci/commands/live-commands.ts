import { readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { serveSite, stopSite } from "../../serve-site";
import { fetchVersion } from "../deploy/fetch-version";
import { goLive } from "../deploy/go-live";
import { findLiveVersion, type HostSettings, returnToVersion } from "../deploy/live-versions";
import {
  type FindLive,
  findReasonAgainstCommit,
  findReasonAgainstRenewal,
} from "../deploy/may-replace";
import { type SiteVersion, writeVersion } from "../deploy/site-digest";
import { deployLive, readWorkerName } from "../deploy/wrangler";
import type { Expectations } from "../smoke/expectations";
import { trySite } from "../smoke/try-site";
import { addSummary, getSetting, setOutputs } from "../workflow-commands";
import { buildWithFacts } from "./build-facts";
import { connectToGitHub } from "./connect";

/** Where the live site is built, in `site/`, with what a smoke test of it needs beside it. */
const LIVE_FOLDER = ".cache/live";
const SITE = path.join(LIVE_FOLDER, "site");

/** Any port that is free at or after it. */
const PORT = 8890;

/** In milliseconds. */
const LONGEST_TRY_HERE = 3 * 60_000;

/** `build-live`: the site as it goes live. */
export const buildLiveCommand = (): Promise<void> => buildWithFacts(LIVE_FOLDER, false);

/** `has-changed`: whether what has been built is to renew what is live. */
export async function hasChangedCommand(): Promise<void> {
  const reason = await findReasonAgainstRenewal(await nameBuild(), findLive);
  console.log(reason ?? "The live site is of this commit, and this build differs from it.");
  await setOutputs({ changed: String(reason === undefined) });
}

/** `go-live`: puts a commit of main live that has been checked. */
export async function goLiveCommand(): Promise<void> {
  const github = connectToGitHub();
  await deployUnless(({ commit }) => findReasonAgainstCommit(commit, { github, findLive }));
}

/** `renew-live`: puts a newer build of the commit live that is live already. */
export const renewLiveCommand = (): Promise<void> =>
  deployUnless((build) => findReasonAgainstRenewal(build, findLive));

/** Tries the site here, deploys it, tries it there, and goes back if need be. */
async function deployUnless(
  findReason: (build: SiteVersion) => Promise<string | undefined>,
): Promise<void> {
  const build = await nameBuild();
  const expectations: Expectations = JSON.parse(
    await readFile(path.join(LIVE_FOLDER, "expectations.json"), "utf8"),
  );
  const tryAt = (address: string, timeLeft: number) => {
    const signal = AbortSignal.timeout(timeLeft);
    return trySite({ address, folder: SITE, expectations, fetch, now: Date.now, signal });
  };
  const host = await connectToHost();
  const isLive = await goLive({
    tryHere: async () => {
      const served = await serveSite(SITE, PORT);
      try {
        return await tryAt(served.address, LONGEST_TRY_HERE);
      } finally {
        await stopSite(served);
      }
    },
    findReasonAgainst: () => findReason(build),
    findLiveVersion: () => findLiveVersion(host),
    readLive: () => findLive().then(JSON.stringify, () => undefined),
    deploy: async () => {
      await deployLive(SITE, `Build of ${build.commit}`);
    },
    tryLive: (timeLeft) => tryAt(getLiveAddress(), timeLeft),
    returnTo: (version, reason) => returnToVersion(host, version, reason),
    wait: setTimeout,
    now: Date.now,
    say: console.log,
  });
  await addSummary(
    isLive ? `Live: ${getLiveAddress()}` : "Nothing was deployed; the log says why.",
  );
}

/** Which version has been built here; from now on the build says so itself. */
const nameBuild = (): Promise<SiteVersion> => writeVersion(SITE, getSetting("GITHUB_SHA"));

const findLive: FindLive = () => fetchVersion(getLiveAddress(), fetch);

/** Without a slash at the end, however it was written. */
const getLiveAddress = (): string => getSetting("LIVE_ADDRESS").replace(/\/+$/, "");

async function connectToHost(): Promise<HostSettings> {
  return {
    fetch,
    token: getSetting("CLOUDFLARE_API_TOKEN"),
    account: getSetting("CLOUDFLARE_ACCOUNT_ID"),
    worker: await readWorkerName(),
    apiUrl: process.env.CLOUDFLARE_API_BASE_URL || "https://api.cloudflare.com/client/v4",
  };
}
