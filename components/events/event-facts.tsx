import {
  CALENDAR_PATH,
  getEventCalendarPath,
  getSubscriptionUrl,
  hasCalendar,
} from "@/lib/calendar/calendar-addresses";
import type { HackDay } from "@/lib/content/documents";
import { getPlaceWords } from "@/lib/events/event-place";
import type { EventView } from "@/lib/events/event-views";
import type { HackDayFacts } from "@/lib/events/hack-day";
import { getClockWords, getWhen } from "@/lib/events/times/event-dates";
import { getMapUrl } from "@/lib/links/map-url";
import { Fact } from "../ui/texts";
import { EventWhen } from "./event-list";
import { UntilOver } from "./stages";

type EventFactsProps = { readonly view: EventView<HackDay> };

const GRID = "grid gap-x-8 gap-y-5 sm:grid-cols-2";

/** When, where and who; and, until it is over, what somebody who comes needs to know. */
export function EventFacts({ view }: EventFactsProps) {
  const { event } = view;
  const place = getPlaceWords(event);
  return (
    <>
      <dl className={GRID}>
        <Fact term="When">
          <EventWhen getWords={getWhen} view={view} />
          {event.doorsOpen && <>, doors open at {getClockWords(event.doorsOpen)}</>}
          {event.finishes && <>, it ends at {getClockWords(event.finishes)} on the last day</>}
        </Fact>
        <Fact term="Where">
          {place} (<a href={getMapUrl(place)}>map</a>)
        </Fact>
        <Fact term="Organised by">{event.organisers.join(", ")}</Fact>
        <Fact term="Cost">Free</Fact>
        {event.signUp?.note && <Fact term="Sign-up">{event.signUp.note}</Fact>}
      </dl>
      <UntilOver view={view}>
        <dl className={`mt-5 ${GRID}`}>
          <Fact term="If something is wrong">
            {event.conductContact ?? "Tell any organiser."}{" "}
            <span data-needs="/code-of-conduct/">
              See the <a href="/code-of-conduct/">code of conduct</a>.
            </span>
          </Fact>
        </dl>
      </UntilOver>
    </>
  );
}

type AddToCalendarProps = {
  readonly event: HackDayFacts;
  /** Address of the live site, no slash at the end. */
  readonly siteUrl: string;
};

/** The event for a visitor's own calendar, and all events for those who want every one. */
export function AddToCalendar({ event, siteUrl }: AddToCalendarProps) {
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

type OnSiteHelpProps = { readonly event: HackDay; readonly email: string };

/** What people at an event ask for most: the Wi-Fi, and whom to tell if something is wrong. */
export function OnSiteHelp({ event, email }: OnSiteHelpProps) {
  return (
    <dl className="grid gap-x-[3cqi] gap-y-4 text-[clamp(1.125rem,1.5cqi,1.75rem)] leading-snug md:grid-cols-2">
      <div>
        <dt className="font-bold text-accent">Wi-Fi</dt>
        <dd>{event.wifi ?? "Ask an organiser how to get on it."}</dd>
      </div>
      <div>
        <dt className="font-bold text-accent">If something is wrong</dt>
        <dd>
          {event.conductContact ?? (
            <>
              Tell any organiser, or write to <a href={`mailto:${email}`}>{email}</a>.
            </>
          )}
        </dd>
        <dd data-needs="/code-of-conduct/">
          See the <a href="/code-of-conduct/">code of conduct</a>.
        </dd>
      </div>
    </dl>
  );
}
