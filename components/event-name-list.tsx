import { getEventPath } from "@/lib/addresses";
import type { HackDay } from "@/lib/documents";
import { getShortWhen } from "@/lib/event-dates";
import { getHackDayName } from "@/lib/hack-day";
import { PreviewMark } from "./preview-mark";

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
