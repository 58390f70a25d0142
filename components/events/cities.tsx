import type { HackDay } from "@/lib/content/documents";
import type { EventView } from "@/lib/events/event-views";
import type { VisitedCity } from "@/lib/events/lists/visited-cities";
import { isAhead } from "@/lib/events/stages/stage-kinds";
import type { Stage } from "@/lib/events/stages/timeline";
import { english, type Words } from "@/lib/languages/english";
import { getCityId, getEventPath } from "@/lib/links/addresses";
import type { MapDot } from "@/lib/pictures/map/dots";
import type { Picture } from "@/lib/pictures/picture";
import { PictureImage } from "../ui/pictures";
import { ByStage } from "./stages";

type CityListProps = {
  readonly cities: readonly VisitedCity<{ readonly name: string }, EventView<HackDay>>[];
  readonly words?: Words;
};

/** Number and year, or the title of a special and its year; "" for one that will not be. */
function getShortName(view: EventView<HackDay>, stage: Stage): string {
  const { number, title, start, expected } = view.event;
  const { events, dates } = view.words;
  if (stage === "cancelled" || stage === "lapsed") return "";
  const when =
    stage === "postponed" ? events.postponed : (start?.slice(0, 4) ?? dates.period(expected ?? ""));
  return `${number ?? title} (${[when, isAhead(stage) && events.toCome].filter(Boolean).join(", ")})`;
}

/** What the map shows, in words: every city with its hack days. */
export function CityList({ cities, words = english }: CityListProps) {
  return (
    <ul className="gap-8 sm:columns-2">
      {cities.map(({ city, events, held }) => (
        <li className="city" id={getCityId(city.name)} key={city.name}>
          <p>
            <strong>{city.name}</strong>{" "}
            {held > 0 && (
              <span className="text-base text-muted">{words.events.hackDays(held)}</span>
            )}
          </p>
          <ul className="flex flex-wrap gap-x-3 text-base">
            {events.map((view) => (
              <ByStage
                as="li"
                getVariant={({ stage }) => getShortName(view, stage)}
                key={view.event.key}
                view={view}
              >
                {({ stage }) =>
                  getShortName(view, stage) && (
                    <a
                      className="inline-block py-0.5"
                      href={view.words.root + getEventPath(view.event)}
                    >
                      {getShortName(view, stage)}
                    </a>
                  )
                }
              </ByStage>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

type CityMapProps = {
  readonly coast: Picture;
  readonly dots: readonly MapDot[];
  /** Where a dot leads. */
  readonly getHref: (city: string) => string;
  readonly words?: Words;
};

/** The country with a dot for each city, its area in proportion to the number of hack days. */
export function CityMap({ coast, dots, getHref, words = english }: CityMapProps) {
  return (
    <div className="map">
      <PictureImage className="w-full" picture={coast} />
      <svg
        className="map-dots"
        height={coast.height}
        viewBox={`0 0 ${coast.width} ${coast.height}`}
        width={coast.width}
      >
        <title>{words.events.map}</title>
        {dots.map(({ name, x, y, radius, target, times, label }) => (
          <a
            aria-label={name + (times > 1 ? `: ${words.events.hackDays(times)}` : "")}
            href={words.root + getHref(name)}
            key={name}
          >
            <circle cx={x} cy={y} fillOpacity="0" r={target} />
            <circle className="map-dot" cx={x} cy={y} r={radius} />
            {!label.hidden && (
              <text
                className={label.roomy ? "map-name" : "map-name crowded"}
                textAnchor={label.anchor}
                x={label.x}
                y={label.y}
              >
                {name}
              </text>
            )}
          </a>
        ))}
      </svg>
    </div>
  );
}
