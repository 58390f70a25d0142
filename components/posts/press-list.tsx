import type { HackDay } from "@/lib/content/documents";
import { getHackDayName } from "@/lib/events/hack-day";
import { getEventPath } from "@/lib/links/addresses";
import { PressItems } from "./press-items";

type Props = { readonly events: readonly HackDay[]; readonly seriesName: string };

/** What others wrote about each event, newest event first. */
export function PressList({ events, seriesName }: Props) {
  return (
    <dl className="space-y-4">
      {events.toReversed().map(
        (event) =>
          event.press && (
            <div key={event.key}>
              <dt className="font-bold">
                <a href={getEventPath(event)}>{getHackDayName(event, seriesName)}</a>
              </dt>
              <dd>
                <PressItems items={event.press} />
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
