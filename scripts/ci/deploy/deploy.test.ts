import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { goLive, type LiveSteps } from "./go-live";
import { findLiveVersion, type HostSettings, returnToVersion } from "./live-versions";
import { getSiteDigest, writeVersion } from "./site-digest";

const folder = mkdtempSync(path.join(tmpdir(), "site-"));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  mkdirSync(path.join(folder, ".well-known"), { recursive: true });
  writeFileSync(path.join(folder, "index.html"), "<title>Hello</title>");
  writeFileSync(path.join(folder, "404.html"), "<title>Not here</title>");
  writeFileSync(
    path.join(folder, ".well-known/security.txt"),
    "Contact: mailto:a@example.org\nExpires: 2027-11-17T00:00:00Z\n",
  );
});

describe("the digest of a site", () => {
  it("changes with any file, but not with the day on which security.txt expires", async () => {
    const digest = await getSiteDigest(folder);
    const security = path.join(folder, ".well-known/security.txt");
    writeFileSync(security, readFileSync(security, "utf8").replace("11-17", "11-18"));
    expect(await getSiteDigest(folder)).toBe(digest);
    writeFileSync(security, readFileSync(security, "utf8").replace("11-18", "12-01"));
    expect(await getSiteDigest(folder)).not.toBe(digest);
  });

  it("stands in the site itself, which does not change it", async () => {
    const version = await writeVersion(folder, "abc");
    expect(JSON.parse(readFileSync(path.join(folder, "version.json"), "utf8"))).toEqual(version);
    expect(await getSiteDigest(folder)).toBe(version.digest);
    writeFileSync(path.join(folder, "index.html"), "<title>Hello!</title>");
    expect(await getSiteDigest(folder)).not.toBe(version.digest);
  });
});

/** As the host's API documents its answers. */
const RECORDED = {
  success: true,
  errors: [],
  messages: [],
  result: {
    deployments: [
      {
        id: "6f3a1c5e-0000-4000-8000-000000000002",
        source: "wrangler",
        strategy: "percentage",
        author_email: "a@example.org",
        created_on: "2026-11-21T02:24:10.000000Z",
        annotations: { "workers/triggered_by": "deployment" },
        versions: [{ percentage: 100, version_id: "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e" }],
      },
      {
        id: "6f3a1c5e-0000-4000-8000-000000000001",
        source: "wrangler",
        strategy: "percentage",
        created_on: "2026-11-20T02:24:10.000000Z",
        versions: [{ percentage: 100, version_id: "23a1bd5e-6e1a-4fe4-a799-aa6d9a6ab26e" }],
      },
    ],
  },
};

function makeHost(...answers: readonly Response[]) {
  const asked: { url: string; method: string | undefined; body: unknown; token: unknown }[] = [];
  const left = [...answers];
  const host: HostSettings = {
    fetch: async (url, init) => {
      asked.push({
        url: String(url),
        method: init?.method,
        body: init?.body && JSON.parse(String(init.body)),
        token: new Headers(init?.headers).get("authorization"),
      });
      return left.shift() ?? new Response("", { status: 500 });
    },
    ...{ token: "t", account: "acc", worker: "site", apiUrl: "https://api.example/client/v4" },
  };
  return { host, asked };
}

describe("the return to a version before", () => {
  it("knows the live version", async () => {
    const { host, asked } = makeHost(Response.json(RECORDED));
    expect(await findLiveVersion(host)).toBe("182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e");
    expect(asked[0]).toMatchObject({
      url: "https://api.example/client/v4/accounts/acc/workers/scripts/site/deployments",
      method: "GET",
      token: "Bearer t",
    });
  });

  it("knows that nothing has been live yet", async () => {
    const none = { success: true, result: { deployments: [] } };
    expect(await findLiveVersion(makeHost(Response.json(none)).host)).toBeUndefined();
    const missing = Response.json({ success: false, errors: [{ code: 10007 }] }, { status: 404 });
    expect(await findLiveVersion(makeHost(missing).host)).toBeUndefined();
  });

  it("gives all visitors the version", async () => {
    const { host, asked } = makeHost(Response.json({ success: true, result: {} }));
    await returnToVersion(host, "v1", "It failed");
    expect(asked[0]).toMatchObject({
      method: "POST",
      body: {
        strategy: "percentage",
        versions: [{ version_id: "v1", percentage: 100 }],
        annotations: { "workers/message": "It failed" },
      },
    });
  });

  it("fails loudly where the host refuses", async () => {
    const refusal = { success: false, errors: [{ code: 10000, message: "Authentication error" }] };
    const make = () => makeHost(Response.json(refusal, { status: 403 })).host;
    await expect(findLiveVersion(make())).rejects.toThrow(/403.*Authentication error/);
    await expect(returnToVersion(make(), "v1", "")).rejects.toThrow(/403/);
  });
});

describe("going live", () => {
  /** Steps whose clock goes on only while they wait or try. */
  function makeSteps(changes: Partial<LiveSteps>, tryTakes = 0) {
    const done: string[] = [];
    const said: string[] = [];
    let now = 0;
    let live = "before";
    const { tryLive = async () => [], ...others } = changes;
    const steps: LiveSteps = {
      tryHere: async () => [],
      findReasonAgainst: async () => undefined,
      findLiveVersion: async () => "v1",
      readLive: async () => live,
      deploy: async () => {
        done.push("deploy");
        live = "after";
      },
      tryLive: async (timeLeft) => {
        now += Math.min(tryTakes, timeLeft);
        return tryLive(timeLeft);
      },
      returnTo: async (version) => {
        done.push(`return to ${version}`);
        live = "before";
      },
      wait: async (milliseconds) => {
        done.push("wait");
        now += milliseconds;
      },
      now: () => now,
      say: (line) => said.push(line),
      ...others,
    };
    return { steps, done, said, getTime: () => now };
  }

  it("deploys what is well here and live", async () => {
    const { steps, done } = makeSteps({});
    expect(await goLive(steps)).toBe(true);
    expect(done).toEqual(["deploy"]);
  });

  it("deploys nothing that is not well here", async () => {
    const { steps, done } = makeSteps({ tryHere: async () => ["/feed.xml is wrong."] });
    await expect(goLive(steps)).rejects.toThrow("Nothing was deployed.\n  /feed.xml is wrong.");
    expect(done).toEqual([]);
  });

  it("deploys nothing that must not go live, and is calm about it", async () => {
    const { steps, done, said } = makeSteps({ findReasonAgainst: async () => "There is a newer." });
    expect(await goLive(steps)).toBe(false);
    expect(done).toEqual([]);
    expect(said).toEqual(["Nothing was deployed. There is a newer."]);
  });

  it("gives the host time", async () => {
    const faults = [["Old"], ["Old"], []];
    const { steps, done } = makeSteps({ tryLive: async () => faults.shift() ?? [] });
    await goLive(steps);
    expect(done).toEqual(["deploy", "wait", "wait"]);
  });

  it("goes back if the live site stays wrong", async () => {
    const { steps, done } = makeSteps({ tryLive: async () => ["/ answers 500."] });
    await expect(goLive(steps)).rejects.toThrow(
      /\/ answers 500.\nThe version before is live again: v1/,
    );
    expect(done.at(-1)).toBe("return to v1");
  });

  it.each([0, 70_000, 3_600_000])("tries for 5 minutes if a try takes %i ms", async (takes) => {
    const times: number[] = [];
    const made = makeSteps(
      {
        tryLive: async () => ["Slow"],
        returnTo: async () => void times.push(made.getTime()),
        readLive: async () => "before",
      },
      takes,
    );
    await expect(goLive(made.steps)).rejects.toThrow("live again: v1");
    expect(times[0]).toBeLessThanOrEqual(300_000);
    expect(times[0]).toBeGreaterThan(280_000);
  });

  it("waits until the version before is back", async () => {
    const answers = ["before", "after", undefined, "before"];
    const { steps, done } = makeSteps({
      deploy: async () => {
        throw new Error("Deploying failed.");
      },
      readLive: async () => answers.shift(),
    });
    await expect(goLive(steps)).rejects.toThrow("The version before is live again: v1");
    expect(done).toEqual(["return to v1", "wait", "wait"]);
  });

  it("says so if the version before does not come back", async () => {
    const { steps, getTime } = makeSteps({
      tryLive: async () => ["/ answers 500."],
      returnTo: async () => {},
    });
    await expect(goLive(steps)).rejects.toThrow(
      /go back to v1, but the live address did not show it within 2 minutes.*by hand/,
    );
    expect(getTime()).toBeLessThanOrEqual(7 * 60_000);
  });

  it("does not claim a return that cannot be seen", async () => {
    const { steps } = makeSteps({
      tryLive: async () => ["/ answers 500."],
      readLive: async () => undefined,
    });
    await expect(goLive(steps)).rejects.toThrow(/told to go back to v1. Nobody knows.*by hand/);
  });

  it("goes back if the deployment fails half way", async () => {
    const fail = async () => {
      throw new Error("Deploying failed.");
    };
    const { steps, done } = makeSteps({ deploy: fail });
    await expect(goLive(steps)).rejects.toThrow(/Deploying failed.\nThe version before/);
    expect(done).toEqual(["return to v1"]);
    const helpless = makeSteps({ deploy: fail, returnTo: fail }).steps;
    await expect(goLive(helpless)).rejects.toThrow(/could not be brought back.*by hand/);
  });

  it("says if there is nothing to go back to", async () => {
    const { steps } = makeSteps({
      tryLive: async () => ["x"],
      findLiveVersion: async () => undefined,
    });
    await expect(goLive(steps)).rejects.toThrow(/no version before/);
  });
});
