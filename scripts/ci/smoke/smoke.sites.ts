import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningSite, serveSite, stopSite } from "../../serve-site";
import { FIXTURE_NOW, FIXTURE_SITE } from "../../sites";
import { fetchVersion } from "../deploy/fetch-version";
import { findReasonAgainstRenewal } from "../deploy/may-replace";
import { getSiteDigest, type SiteVersion, writeVersion } from "../deploy/site-digest";
import { deployLive, readWorkerName, uploadPreview } from "../deploy/wrangler";
import type { Expectations } from "./expectations";
import { trySite } from "./try-site";

/* The smoke test on the production engine over a finished site, and what wrangler says of it. */

const home = await mkdtemp(path.join(tmpdir(), "smoke-"));
const folder = path.join(home, "site");
let served: RunningSite | undefined;

const expectations: Expectations = {
  nextEvent: {
    address: "/events/03-dundee/",
    name: "Example Hack Day 3: Dundee",
    stages: [
      { from: null, label: "Announced" },
      { from: "2027-01-18T19:00:00Z", label: "Sign-up open" },
    ],
  },
  shortLinks: ["/tickets", "/pitch", "/photos", "/feedback"],
};

const attempt = (changes: Partial<Expectations> = {}, replies: typeof fetch = fetch) =>
  trySite({
    address: served?.address ?? "",
    folder,
    expectations: { ...expectations, ...changes },
    fetch: replies,
    now: () => Date.parse(FIXTURE_NOW),
  });

beforeAll(async () => {
  await cp(FIXTURE_SITE, folder, { recursive: true });
  await writeVersion(folder, "abc");
  served = await serveSite(folder, 4281);
});

afterAll(async () => {
  if (served) await stopSite(served);
  await rm(home, { recursive: true, force: true });
});

describe("the smoke test", () => {
  it("finds nothing wrong with the site as it was built", async () => {
    expect(await attempt()).toEqual([]);
  });

  it("sees a stage that is not in the page", async () => {
    const nextEvent = {
      address: "/events/03-dundee/",
      name: "Dundee",
      stages: [{ from: null, label: "Held on the moon" }],
    };
    expect(await attempt({ nextEvent })).toEqual([
      "/events/03-dundee/ shows no stage of it instead of “Held on the moon” at 2027-01-11T12:00:00.000Z.",
    ]);
  });

  it("sees stages that come at another time", async () => {
    const nextEvent = {
      address: "/events/03-dundee/",
      name: "Dundee",
      stages: [
        { from: null, label: "Announced" },
        { from: "2027-01-18T18:00:00Z", label: "Sign-up open" },
      ],
    };
    expect(await attempt({ nextEvent })).toEqual([
      "/events/03-dundee/ shows “Announced” instead of “Sign-up open” at 2027-01-18T18:00:00.000Z.",
    ]);
  });

  it("sees a short link that is gone", async () => {
    expect(await attempt({ shortLinks: ["/no-such-link"] })).toEqual([
      "/no-such-link/ answers 404.",
    ]);
  });

  it.each([
    ["headers", "/", "x-content-type-options", /\/ has the header x-content-type-options: null/],
    ["types of feeds", "/calendar.ics", "content-type", /\/calendar.ics has the type no type/],
    ["redirects", "/faq", "location", /answers 301 {2}instead of/],
  ])("sees missing %s", async (_, where, name, says) => {
    const without: typeof fetch = async (input, init) => {
      const response = await fetch(input, init);
      const headers = new Headers(response.headers);
      const isRedirect = name === "location" && response.status === 301;
      if (isRedirect || new URL(String(input)).pathname === where) headers.delete(name);
      return new Response(await response.arrayBuffer(), { status: response.status, headers });
    };
    expect((await attempt({}, without)).join("\n")).toMatch(says);
  });

  it("sees another version, and feeds of another build", async () => {
    const other: typeof fetch = async (input, init) => {
      const { pathname } = new URL(String(input));
      const isOther = pathname === "/version.json" || pathname === "/feed.xml";
      return isOther ? new Response("{}") : fetch(input, init);
    };
    expect((await attempt({}, other)).join("\n")).toMatch(/another version[\s\S]*feed.xml is not/);
  });

  it("sees a site that does not answer", async () => {
    const silent: typeof fetch = async () => {
      throw new TypeError("fetch failed");
    };
    expect(await attempt({}, silent)).toContain("fetch failed");
  });
});

describe("whether a build is to renew what is live", () => {
  it("is asked of the live site", async () => {
    const findLive = () => fetchVersion(served?.address ?? "", fetch);
    const build = { commit: "abc", digest: await getSiteDigest(folder) };
    const ask = (changes: Partial<SiteVersion>) =>
      findReasonAgainstRenewal({ ...build, ...changes }, findLive);
    expect(await ask({})).toMatch("the same already");
    expect(await ask({ digest: "other" })).toBeUndefined();
    expect(await ask({ commit: "def" })).toMatch("only live.yml");
  });
});

describe("wrangler", () => {
  it("takes our orders, for the live site and for a preview", async () => {
    expect(await deployLive(folder, "Build of abc", { isDryRun: true })).toBeUndefined();
    expect(await uploadPreview(folder, "pr-12", "abc", { isDryRun: true })).toBeUndefined();
    expect(await readWorkerName()).toBe("nhs-hack-day");
  });

  it("is heard when it refuses", async () => {
    const missing = path.join(home, "not-there");
    await expect(deployLive(missing, "x", { isDryRun: true })).rejects.toThrow(/Deploying failed/);
  });
});
