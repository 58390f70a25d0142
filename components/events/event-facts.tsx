import type { CalendarLinks } from "@/lib/calendar/calendar-links";
import type { HackDay } from "@/lib/content/documents";
import { findLanguage } from "@/lib/content/twins";
import { getPlaceWords } from "@/lib/events/event-place";
import type { EventView } from "@/lib/events/event-views";
import { isAhead } from "@/lib/events/stages/stage-kinds";
import { findHoursSentence } from "@/lib/events/stages/stage-words";
import type { Words } from "@/lib/languages/english";
import { Fact } from "../ui/texts";
import { During } from "./stages";

type EventFactsProps = { readonly view: EventView<HackDay> };

const GRID = "grid gap-x-8 gap-y-5 sm:grid-cols-2";

/** Where and who; and, until it is over or called off, what somebody who comes needs to know. */
export function EventFacts({ view }: EventFactsProps) {
  const { event, words } = view;
  const contactLang = findLanguage(view, "conductContact");
  const place = getPlaceWords(event);
  const hours = findHoursSentence(event, words);
  return (
    <>
      <dl className={GRID}>
        <Fact term={words.event.where}>
          {place} (
          <a href={`https://www.openstreetmap.org/search?${new URLSearchParams({ query: place })}`}>
            {words.event.map}
          </a>
          )
        </Fact>
        <Fact term={words.event.organisers}>{event.organisers.join(", ")}</Fact>
      </dl>
      <During holds={isAhead} view={view}>
        <dl className={`mt-5 ${GRID}`}>
          {hours && <Fact term={words.event.hours}>{hours}</Fact>}
          <Fact term={words.event.cost}>{words.event.free}</Fact>
          {event.signUp?.note && (
            <Fact lang={findLanguage(view, "signUp")} term={words.event.signUp}>
              {event.signUp.note}
            </Fact>
          )}
          <Fact term={words.event.wrong}>
            {event.conductContact && contactLang ? (
              <span lang={contactLang}>{event.conductContact}</span>
            ) : (
              (event.conductContact ?? words.event.tellUs)
            )}{" "}
            <span data-needs="/code-of-conduct/">
              {words.event.see} <a href="/code-of-conduct/">{words.event.conduct}</a>.
            </span>
          </Fact>
        </dl>
      </During>
    </>
  );
}

type AddToCalendarProps = { readonly links: CalendarLinks; readonly words: Words };

/** The event for a visitor's own calendar, and all events for those who want every one. */
export function AddToCalendar({ links, words: { actions } }: AddToCalendarProps) {
  const { event, subscription, feed } = links;
  return (
    <div>
      <ul className="list-disc pl-5">
        {event.map(({ label, href }) => (
          <li key={href}>
            <a href={href} type={href.endsWith(".ics") ? "text/calendar" : undefined}>
              {label}
            </a>
          </li>
        ))}
        <li>
          <a href={subscription}>{actions.subscribe}</a>
        </li>
      </ul>
      <p className="mt-2 text-base text-muted">
        {actions.paste} <span className="break-all">{feed}</span>
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
