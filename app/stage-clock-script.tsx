import { buildSettings } from "@/lib/build-settings";
import { bundleScript } from "./browser-scripts";
import { timelines } from "./event-views";

/**
 * The stage clock with all that is still to change. Inline and in the head, so that the first
 * paint is right; left out when nothing is to change any more.
 */
export async function StageClockScript() {
  if (timelines.length === 0) return null;
  const script = await bundleScript("stage-clock", {
    TIMELINES: timelines,
    TIME_TRAVEL: buildSettings.preview || process.env.NODE_ENV === "development",
  });
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
