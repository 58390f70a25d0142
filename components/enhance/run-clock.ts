import { type SerialisedTimeline, stageAt } from "../../lib/events/stages/stage-clock";
import { getNow } from "./visitor-clock";

/** The name by which elements refer to it (components/staged.tsx), and the timeline. */
export type NamedTimeline = readonly [name: string, timeline: SerialisedTimeline<string>];

/** Timers stand still while a machine sleeps, so it looks again at least once a minute. */
const LONGEST_WAIT = 60_000;

/**
 * A style sheet to write in. The security policy forbids new style elements, but not rules that a
 * script adds: in a sheet of its own, or, in browsers from before 2023 (Safari 16.3), at the end
 * of the page's.
 */
function findSheet(): CSSStyleSheet | undefined {
  if (!Array.isArray(document.adoptedStyleSheets)) return document.styleSheets[0];
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return sheet;
}

/**
 * Shows, of everything that the page ships for later, what holds now and at every later moment.
 * It only writes a style sheet, so that it can run before the elements are there: nothing flashes
 * and nothing moves.
 */
export function runClock(timelines: readonly NamedTimeline[]): void {
  const sheet = findSheet();
  if (!sheet) return;
  let shown: readonly string[] = [];
  let timer = 0;

  const show = () => {
    const now = getNow();
    const rules = timelines.map(
      ([name, timeline]) =>
        `[data-of="${name}"]:not([data-in~="${stageAt(timeline, now)}"]){display:none!important}`,
    );
    if (rules.join() !== shown.join()) {
      for (const _ of shown) sheet.deleteRule(sheet.cssRules.length - 1);
      for (const rule of rules) sheet.insertRule(rule, sheet.cssRules.length);
      shown = rules;
    }
    const waits = timelines.flatMap(([, timeline]) =>
      timeline.flatMap(([from]) => (from !== null && from > now ? [from - now] : [])),
    );
    clearTimeout(timer);
    if (waits.length > 0) timer = window.setTimeout(show, Math.min(...waits, LONGEST_WAIT));
  };

  show();
  document.documentElement.classList.add("has-clock");
  addEventListener("pageshow", show);
  document.addEventListener("visibilitychange", show);
}
