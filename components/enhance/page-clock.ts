/*
 * The clock of what only this page ships for later. Runs before those elements are there.
 */
import { readData } from "./read-data";
import { type NamedTimeline, runClock } from "./run-clock";

runClock(readData<readonly NamedTimeline[]>("timelines"));
