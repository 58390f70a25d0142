import { type SerialisedTimeline, stageAt } from "../../../lib/events/stages/stage-clock";
import { showLocalTimes } from "./local-times";
import { thaw } from "./thaw";
import { getNow } from "./visitor-clock";

/** The name by which elements refer to it (components/events/stages.tsx), and the timeline. */
export type NamedTimeline = readonly [name: string, timeline: SerialisedTimeline<string>];

/** Timers stand still while a machine sleeps, so it looks again at least once a minute. */
const LONGEST_WAIT = 60_000;

/**
 * Shows, of everything that the page ships for later, what holds now and at every later moment.
 * While the page is read it looks at each part as it arrives, which is before it is painted:
 * nothing flashes and nothing moves.
 */
export function runClock(timelines: readonly NamedTimeline[]): void {
  const byName = new Map(timelines);
  let timer = 0;

  const show = () => {
    const now = getNow();
    let hasGrown = false;
    for (const element of document.querySelectorAll<HTMLElement>("[data-of]")) {
      const { of = "", in: names = "" } = element.dataset;
      const timeline = byName.get(of);
      if (!timeline) continue;
      const isNow = names.split(" ").includes(stageAt(timeline, now));
      if (!(element instanceof HTMLScriptElement)) element.hidden = !isNow;
      else if (isNow) {
        element.replaceWith(thaw(JSON.parse(element.text)));
        hasGrown = true;
      }
    }
    if (hasGrown) show();
    else showLocalTimes();
  };

  const keepShowing = () => {
    show();
    const now = getNow();
    const waits = timelines.flatMap(([, timeline]) =>
      timeline.flatMap(([from]) => (from !== null && from > now ? [from - now] : [])),
    );
    clearTimeout(timer);
    if (waits.length > 0) timer = window.setTimeout(keepShowing, Math.min(...waits, LONGEST_WAIT));
  };

  const arrivals = new MutationObserver(show);
  arrivals.observe(document, { childList: true, subtree: true });
  addEventListener("DOMContentLoaded", () => {
    show();
    arrivals.disconnect();
  });
  keepShowing();
  addEventListener("pageshow", keepShowing);
  document.addEventListener("visibilitychange", keepShowing);
}
