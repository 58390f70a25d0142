import { type SerialisedTimeline, stageAt } from "../../lib/stage-clock";
import { getNow } from "./visitor-clock";

/** The name by which elements refer to it (components/staged.tsx), and the timeline. */
export type NamedTimeline = readonly [name: string, timeline: SerialisedTimeline<string>];

/** Timers stand still while a machine sleeps, so it looks again at least once a minute. */
const LONGEST_WAIT = 60_000;

/**
 * Shows, of everything that the page ships for later, what holds now and at every later moment.
 * It only writes a style sheet, so that it can run before the elements are there: nothing flashes
 * and nothing moves.
 */
export function runClock(timelines: readonly NamedTimeline[]): void {
  const sheet = new CSSStyleSheet();
  let rules = "";
  let timer = 0;

  const show = () => {
    const now = getNow();
    const current = timelines
      .map(
        ([name, timeline]) =>
          `[data-of="${name}"]:not([data-in~="${stageAt(timeline, now)}"]){display:none!important}`,
      )
      .join("");
    if (current !== rules) sheet.replaceSync(current);
    rules = current;
    const waits = timelines.flatMap(([, timeline]) =>
      timeline.flatMap(([from]) => (from !== null && from > now ? [from - now] : [])),
    );
    clearTimeout(timer);
    if (waits.length > 0) timer = window.setTimeout(show, Math.min(...waits, LONGEST_WAIT));
  };

  show();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.documentElement.classList.add("has-clock");
  addEventListener("pageshow", show);
  document.addEventListener("visibilitychange", show);
}
