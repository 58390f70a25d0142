import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import type { NamedTimeline } from "../../../lib/events/event-views";
import { listTextsShownAt } from "./shown-at";
import { trySite } from "./try-site";

const folder = mkdtempSync(path.join(tmpdir(), "site-"));
afterAll(() => rmSync(folder, { recursive: true }));
for (const file of ["version.json", "_headers", "_redirects", "index.html"]) {
  writeFileSync(path.join(folder, file), "");
}

const OPENS = Date.parse("2027-01-18T19:00:00Z");
const STARTS = Date.parse("2027-03-20T09:00:00Z");
const HOUR = 3_600_000;

const TIMELINE = [
  [null, "announced"],
  [OPENS, "sign-up-open"],
  [STARTS, "on-now"],
] as const;

const LABELS = ["Announced", "Sign-up open", "On now"] as const;

/** The clock of a page, as pages have it. */
async function bundleClock(timelines: readonly NamedTimeline[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["components/enhance/stage-clock.ts"],
    ...{ bundle: true, minify: true, write: false, format: "iife", target: ["es2020"] },
    define: { TIMELINES: JSON.stringify(timelines), TIME_TRAVEL: "false" },
  });
  return outputFiles[0]?.text ?? "";
}

/** A page for an event, built while it is announced. */
async function makePage({
  timeline = TIMELINE,
  labels = LABELS,
}: {
  readonly timeline?: NamedTimeline[1];
  readonly labels?: readonly string[];
}): Promise<string> {
  const clock = await bundleClock([
    ["30-cardiff", timeline],
    ["next", [[null, "30-cardiff"]]],
  ]);
  const parts = TIMELINE.map(
    ([, stage], index) =>
      `<div class="box${index === 0 ? "" : " not-now"}" data-in="${stage}" data-of="30-cardiff"><span>${labels[index]}</span><p>Words.</p></div>`,
  );
  return `<!DOCTYPE html><script>${clock}</script><main>${parts.join("")}</main>`;
}

const tryStages = async (html: string, now = OPENS - HOUR) =>
  (
    await trySite({
      address: "https://live.example",
      folder,
      expectations: {
        shortLinks: [],
        nextEvent: {
          address: "/events/30-cardiff/",
          name: "Cardiff",
          stages: TIMELINE.map(([from], index) => ({
            from: from === null ? null : new Date(from).toISOString(),
            label: LABELS[index] ?? "",
          })),
        },
      },
      fetch: async () => new Response(html),
      now: () => now,
    })
  ).filter((fault) => fault.includes(" instead of “") && fault.includes(" shows "));

describe("listTextsShownAt", () => {
  it("shows what the clock of the page shows", async () => {
    const html = await makePage({});
    expect(listTextsShownAt(html, 0)).toEqual(["Announced", "Words."]);
    expect(listTextsShownAt(html, OPENS - 1)).toEqual(["Announced", "Words."]);
    expect(listTextsShownAt(html, OPENS)).toEqual(["Sign-up open", "Words."]);
    expect(listTextsShownAt(html, STARTS + 1)).toEqual(["On now", "Words."]);
  });

  it("shows what the style sheet shows where there is no clock", async () => {
    const html = (await makePage({})).replace(/<script>.*<\/script>/s, "");
    expect(listTextsShownAt(html, STARTS)).toEqual(["Announced", "Words."]);
  });

  it("shows everything of a timeline that the clock does not know, as a browser would", async () => {
    const html = (await makePage({})).replaceAll('data-of="30-cardiff"', 'data-of="31-leeds"');
    expect(listTextsShownAt(html, 0).filter((text) => text !== "Words.")).toEqual([...LABELS]);
  });
});

describe("the stages of the next event", () => {
  it("are well if the page changes when it should", async () => {
    expect(await tryStages(await makePage({}))).toEqual([]);
    expect(await tryStages(await makePage({}), OPENS)).toEqual([]);
    expect(await tryStages(await makePage({}), STARTS + HOUR)).toEqual([]);
  });

  it("are wrong if the clock is late", async () => {
    const late = TIMELINE.map(([from, stage]) => [from && from + HOUR, stage] as const);
    const html = await makePage({ timeline: [late[0] ?? TIMELINE[0], ...late.slice(1)] });
    expect(await tryStages(html, OPENS)).toEqual([
      "/events/30-cardiff/ shows “Announced” instead of “Sign-up open” at 2027-01-18T19:00:00.000Z.",
      "/events/30-cardiff/ shows “Sign-up open” instead of “On now” at 2027-03-20T09:00:00.000Z.",
    ]);
  });

  it("are wrong if each label stands in another's place", async () => {
    const html = await makePage({ labels: ["Sign-up open", "On now", "Announced"] });
    expect(await tryStages(html)).toHaveLength(3);
  });

  it("are wrong without a clock", async () => {
    const html = (await makePage({})).replace(/<script>.*<\/script>/s, "");
    expect(await tryStages(html)).toHaveLength(2);
  });
});

it("gives up on a site that never answers when it is told to", async () => {
  const silent: typeof fetch = (_, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
    });
  const started = Date.now();
  const faults = await trySite({
    ...{ address: "https://live.example", folder, fetch: silent, now: Date.now },
    expectations: { nextEvent: null, shortLinks: ["/tickets", "/pitch"] },
    signal: AbortSignal.timeout(50),
  });
  expect(faults.join("\n")).toMatch(/timeout/);
  expect(Date.now() - started).toBeLessThan(5_000);
});
