import { OnSiteHelp } from "@/components/events/event-facts";
import { Staged } from "@/components/events/stages";
import { NowAndNext } from "@/components/events/timetable";
import { QrLink } from "@/components/ui/links";
import { getSite } from "@/lib/content/content";
import { getHackDayName } from "@/lib/events/hack-day";
import { getLinkTimelineName } from "@/lib/links/short-links/short-link-view";
import type { ShortLinkTarget } from "@/lib/links/short-links/short-links";
import { getView } from "../../_events/event-views";
import { getProgrammeName, onTheDayLinks, type Programme, WITH_CLOCK } from "./programmes";

type Props = { readonly programme: Programme };

/** What people at an event want to know at this moment, for a wall or a phone. */
export function EventBoard({ programme: { event, views } }: Props) {
  const site = getSite();
  const isUseful = ({ to, eventKey = event.key }: ShortLinkTarget) =>
    to !== null && eventKey === event.key;
  return (
    <div
      className="@container pt-4 in-[.wall]:col-[1/-1] in-[.wall]:px-[2vw]"
      data-board={event.key}
      id={event.key}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-8">
        <p className="text-[clamp(1.25rem,2.2cqi,2.5rem)] font-bold">
          {getHackDayName(event, site.name)}
        </p>
        <p
          className="min-h-[1lh] text-[clamp(2rem,min(4.8cqi,8vh),6.5rem)] leading-tight font-extrabold tabular-nums"
          data-clock=""
        />
      </div>
      <noscript>
        <p>{`As of ${getView(event).stages[0]?.value.asOf}.`}</p>
      </noscript>
      <div className="mt-4 grid gap-x-[4cqi] gap-y-8 lg:grid-cols-[3fr_2fr]">
        <div data-in={WITH_CLOCK} data-of={WITH_CLOCK} hidden>
          <Staged
            getName={(view) => view.name}
            timeline={getProgrammeName(event)}
            values={views.values}
          >
            {({ value }) => <NowAndNext timeZone={site.timeZone} view={value} />}
          </Staged>
        </div>
        <ul className="grid content-start gap-[max(1rem,2cqi)] md:grid-cols-2 lg:row-span-2">
          {onTheDayLinks.map(({ link, targets }) => (
            <Staged
              as="li"
              getName={(target) => target.name}
              getVariant={({ value }) => isUseful(value)}
              key={link.path}
              timeline={getLinkTimelineName(link)}
              values={targets.values}
            >
              {({ value }) =>
                isUseful(value) && <QrLink href={link.path} siteUrl={site.url} title={link.title} />
              }
            </Staged>
          ))}
        </ul>
        <div className="self-end">
          <OnSiteHelp email={site.email} event={event} />
        </div>
      </div>
      <p className="mt-8 max-md:hidden in-[.wall]:hidden">
        <a href={`?wall=${event.key}`}>Show this on a wall</a>, without the menus.
      </p>
    </div>
  );
}
