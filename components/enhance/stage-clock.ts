/*
 * The clock of every page. Runs in the head, before anything is painted.
 */
import { type NamedTimeline, runClock } from "./clock/run-clock";

declare const LANGUAGE: string;
declare const TIMELINES: readonly NamedTimeline[];
/** When the page was made, milliseconds since 1970. */
declare const BUILT: number;

const DAY = 86_400_000;

/** Sites are built every night; a page that is much older than that is one that was kept. */
const MOST_DAYS = 400;

/** Says so if a visitor's clock cannot be right: before the page was made, or years after it. */
function doubtClock(): void {
  const days = (Date.now() - BUILT) / DAY;
  if (days > -1 && days < MOST_DAYS) return;
  const say = (moment: number) =>
    new Intl.DateTimeFormat(LANGUAGE, { dateStyle: "long" }).format(moment);
  const notice = document.createElement("p");
  notice.className = "bg-tint px-4 py-2 text-base";
  notice.textContent = `Your device says that today is ${say(Date.now())}, but this page was made on ${say(BUILT)}. If your device’s date is wrong, what is said here to be on or open may be wrong too.`;
  document.querySelector("main")?.prepend(notice);
}

runClock(TIMELINES);
addEventListener("DOMContentLoaded", doubtClock);
