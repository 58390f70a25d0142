/*
 * The clock of every page. Runs in the head, before anything is painted.
 */
import { doubtClock } from "./clock/doubt-clock";
import { type NamedTimeline, runClock } from "./clock/run-clock";

declare const TIMELINES: readonly NamedTimeline[];
/** When the page was made, milliseconds since 1970. */
declare const BUILT: number;

runClock(TIMELINES);
addEventListener("DOMContentLoaded", () => doubtClock(BUILT));
