/*
 * The clock of what only this page ships for later. Runs before those elements are there.
 */

import { type NamedTimeline, runClock } from "./clock/run-clock";
import { readData } from "./read-data";

runClock(readData<readonly NamedTimeline[]>("timelines"));
