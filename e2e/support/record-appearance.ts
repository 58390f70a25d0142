import type { Page } from "@playwright/test";

/** What a visitor saw while a page loaded. */
export type Appearance = {
  /** The text of the main part at each frame in which it differed from the one before. */
  readonly texts: readonly string[];
  /** Cumulative layout shift; 0 if nothing that was shown has moved. */
  readonly shift: number;
};

type Recorder = { texts: string[]; shift: number };

declare global {
  interface Window {
    appearance?: Recorder;
  }
}

/**
 * Starts to record, frame by frame, what the main part of a page shows. To be called before the
 * clock is set and the page is opened.
 */
export async function recordAppearance(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const recorder: Recorder = { texts: [], shift: 0 };
    window.appearance = recorder;
    // Kept before anybody puts another clock in their place.
    const nextFrame = window.requestAnimationFrame.bind(window);
    const look = () => {
      const text = (document.querySelector("main")?.innerText ?? "").replace(/\s+/g, " ").trim();
      if (text !== "" && text !== recorder.texts.at(-1)) recorder.texts.push(text);
      nextFrame(look);
    };
    nextFrame(look);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ("value" in entry) recorder.shift += Number(entry.value);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** Makes the network as slow as a bad telephone connection, so that pages arrive in pieces. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 50,
    downloadThroughput: 8_000,
    uploadThroughput: 8_000,
  });
}

/** Lets scripts come well after a page has been painted, as they do on a slow line. */
export async function delayScripts(page: Page): Promise<void> {
  await page.route("**/*", async (route) => {
    const isScript = route.request().resourceType() === "script";
    if (isScript) await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
}

export async function readAppearance(page: Page): Promise<Appearance> {
  const appearance = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    return window.appearance;
  });
  if (!appearance) throw new Error("Nothing has been recorded.");
  return appearance;
}

/**
 * Texts that were shown while the page loaded and are not there in the end. A page that arrives in
 * pieces only ever grows.
 */
export function findFlashes({ texts }: Appearance): readonly string[] {
  const last = texts.at(-1) ?? "";
  return texts.filter((text) => !last.startsWith(text));
}
