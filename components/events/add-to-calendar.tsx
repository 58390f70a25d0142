import {
  CALENDAR_PATH,
  getEventCalendarPath,
  getSubscriptionUrl,
  hasCalendar,
} from "@/lib/calendar/calendar-addresses";
import type { HackDayFacts } from "@/lib/events/hack-day";

type Props = {
  readonly event: HackDayFacts;
  /** Address of the live site, no slash at the end. */
  readonly siteUrl: string;
};

/** The event for a visitor's own calendar, and all events for those who want every one. */
export function AddToCalendar({ event, siteUrl }: Props) {
  return (
    <div>
      <ul className="list-disc pl-5">
        {hasCalendar(event) && (
          <li>
            <a href={getEventCalendarPath(event)} type="text/calendar">
              Add to your calendar
            </a>
          </li>
        )}
        <li>
          <a href={getSubscriptionUrl(siteUrl)}>Subscribe to all events</a>
        </li>
      </ul>
      <p className="mt-2 text-base text-muted">
        If nothing happens when you subscribe, give your calendar this address:{" "}
        <span className="break-all">
          {siteUrl}
          {CALENDAR_PATH}
        </span>
      </p>
    </div>
  );
}
