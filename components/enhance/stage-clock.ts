/*
 * Shows, for the visitor's clock, what holds now of everything the page ships for later
 * (components/staged.tsx). Runs in the head, before anything is painted: it only writes a style
 * sheet, so nothing flashes and nothing moves.
 */
import { type SerialisedTimeline, stageAt } from "../../lib/stage-clock";

declare const TIMELINES: readonly (readonly [string, SerialisedTimeline<string>])[];
/** Whether `?at=` may set the clock: in previews, never on the live site. */
declare const TIME_TRAVEL: boolean;

/** The longest wait a browser's timer can count, in milliseconds. */
const LONGEST_WAIT = 2 ** 31 - 1;

const sheet = new CSSStyleSheet();

function getNow(): number {
  const at = TIME_TRAVEL && new URLSearchParams(location.search).get("at");
  const travelled = at ? Date.parse(at) : Number.NaN;
  return Number.isNaN(travelled) ? Date.now() : travelled;
}

let timer = 0;

function show(): void {
  const now = getNow();
  sheet.replaceSync(
    TIMELINES.map(
      ([name, timeline]) =>
        `[data-of="${name}"]:not([data-in~="${stageAt(timeline, now)}"]){display:none!important}`,
    ).join(""),
  );
  const next = Math.min(
    ...TIMELINES.flatMap(([, timeline]) =>
      timeline.map(([from]) => (from !== null && from > now ? from : Number.POSITIVE_INFINITY)),
    ),
  );
  clearTimeout(timer);
  if (next < Number.POSITIVE_INFINITY) {
    timer = window.setTimeout(show, Math.min(next - now, LONGEST_WAIT));
  }
}

show();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
document.documentElement.classList.add("has-clock");
addEventListener("pageshow", show);
document.addEventListener("visibilitychange", show);
