/*
 * The moving parts of the page for an event: the time and the countdowns. With `?wall` in the
 * address, for a screen on a wall, it shows the board alone, which looks for news by itself; with
 * `?wall=30-cardiff` that of one event, where two are on. What is on and what comes next is shown
 * by the clock of the page.
 */
import { getCountdownWords } from "../../lib/events/times/countdown-words";
import { getNow } from "./clock/visitor-clock";

declare const TIME_ZONE: string;
declare const LANGUAGE: string;

/** How often a page on a wall looks whether it has changed, in milliseconds. */
const NEWS_EVERY = 5 * 60_000;

const timeOfDay = new Intl.DateTimeFormat(LANGUAGE, {
  timeZone: TIME_ZONE,
  hour: "numeric",
  minute: "2-digit",
  hour12: true,
});

function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function tick(): void {
  const now = getNow();
  for (const clock of document.querySelectorAll("[data-clock]")) {
    setText(clock, timeOfDay.format(now).replace(/\s/, ""));
  }
  for (const countdown of document.querySelectorAll<HTMLElement>("[data-countdown]")) {
    const words = getCountdownWords(Number(countdown.dataset.countdown) - now);
    setText(countdown, words && `${words} left`);
  }
  setTimeout(tick, 1000 - (now % 1000));
}

/** The page as it is on the server; undefined while that cannot be reached. */
async function fetchPage(cache: RequestCache): Promise<string | undefined> {
  const response = await fetch(location.href, { cache }).catch(() => undefined);
  return response?.ok ? response.text() : undefined;
}

/** Shows the board alone. Once the page has changed it is loaded again, never while offline. */
async function hangOnWall(key: string): Promise<void> {
  document.documentElement.classList.add("wall");
  for (const element of document.querySelectorAll<HTMLElement>(
    `body > :not(main), [data-not-on-wall]${key && `, [data-board]:not([data-board="${CSS.escape(key)}"])`}`,
  )) {
    element.hidden = true;
  }
  const shown = await fetchPage("force-cache");
  setInterval(async () => {
    const page = await fetchPage("no-store");
    if (page !== undefined && page !== shown) location.reload();
  }, NEWS_EVERY);
}

tick();
const wall = new URLSearchParams(location.search).get("wall");
if (wall !== null) hangOnWall(wall);
