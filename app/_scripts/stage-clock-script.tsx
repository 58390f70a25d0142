import { buildSettings } from "@/lib/content/build-settings";
import { timelines } from "../_events/event-views";
import { InlineScript } from "./inline-script";

/**
 * The stage clock with all that is still to change. Inline and in the head, so that the first
 * paint is right; left out when nothing is to change any more.
 */
export function StageClockScript() {
  if (timelines.length === 0) return null;
  return (
    <InlineScript
      define={{ BUILT: buildSettings.now.epochMilliseconds, TIMELINES: timelines }}
      name="stage-clock"
    />
  );
}
