import { cpus, loadavg, totalmem } from "node:os";
import { Temporal } from "temporal-polyfill";

/** When and on what something was measured, in a sentence. */
export function describeMachine(): string {
  const [processor] = cpus();
  const model = processor?.model.trim() || "unknown processor";
  const gigabytes = Math.round(totalmem() / 1e9);
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return (
    `Measured on ${Temporal.Now.plainDateISO()} with Node ${process.versions.node} on ` +
    `${cpus().length} cores (${model}) and ${gigabytes} GB; the load average was ${load} at the start.`
  );
}
