import { getHackDayName, type HackDayFacts } from "../../../lib/events/hack-day";
import { getStageLabel } from "../../../lib/events/stages/stage-words";
import { getTimeline } from "../../../lib/events/stages/timeline";
import { getEventPath } from "../../../lib/links/addresses";
import type { Finding } from "../../check/finding";
import type { PreviewFacts } from "./preview-facts";

/** The series whose events these are. */
export type Series = { readonly name: string; readonly timeZone: string };

/** What a build of a preview says besides its pages, for `facts.json`. */
export function collectPreviewFacts(
  events: readonly HackDayFacts[],
  findings: readonly Finding[],
  { name, timeZone }: Series,
): PreviewFacts {
  return {
    findings: findings.map(({ severity, path, line, message }) => ({
      ...{ severity, path, line, message },
    })),
    events: events.map((event) => ({
      address: getEventPath(event),
      name: getHackDayName(event, name),
      stages: getTimeline(event, timeZone).map(({ from, stage }) => ({
        from: from === null ? null : from.round("second").toString(),
        label: getStageLabel(stage),
      })),
    })),
  };
}
