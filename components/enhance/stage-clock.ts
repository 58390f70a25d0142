/*
 * The clock of every page. Runs in the head, before anything is painted.
 */
import { type NamedTimeline, runClock } from "./run-clock";

declare const TIMELINES: readonly NamedTimeline[];

runClock(TIMELINES);
