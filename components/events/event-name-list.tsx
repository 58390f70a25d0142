import type { HackDay } from "@/lib/content/documents";
import { getHackDayName } from "@/lib/events/hack-day";
import { getShortWhen } from "@/lib/events/times/event-dates";
import { getEventPath } from "@/lib/links/addresses";
import { PreviewMark } from "../layout/preview-mark";

type Props = { readonly events: readonly HackDay[]; readonly seriesName: string };

/** Events by name and date, one a line. */
export function EventNameList({ events, seriesName }: Props) {
  return (
    <ul className="grid gap-x-8 gap-y-1 sm:grid-cols-2">
      {events.map((event) => (
        <li key={event.key}>
          <PreviewMark mark={event.mark} />
          <a className="inline-block py-1" href={getEventPath(event)}>
            {getHackDayName(event, seriesName)}
          </a>{" "}
          <span className="text-base text-muted">{getShortWhen(event)}</span>
        </li>
      ))}
    </ul>
  );
}
