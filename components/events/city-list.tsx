import type { HackDay } from "@/lib/content/documents";
import type { VisitedCity } from "@/lib/events/visited-cities";
import { getCityId, getEventPath } from "@/lib/links/addresses";
import { countThings } from "@/lib/text/count-things";

type Props = { readonly cities: readonly VisitedCity<{ readonly name: string }, HackDay>[] };

/** Number and year, or the title of a special and its year. */
function getShortName({ number, title, start, expected }: HackDay): string {
  return `${number ?? title} (${start?.slice(0, 4) ?? expected})`;
}

/** What the map shows, in words: every city with its hack days. */
export function CityList({ cities }: Props) {
  return (
    <ul className="gap-8 sm:columns-2">
      {cities.map(({ city, events }) => (
        <li className="city" id={getCityId(city.name)} key={city.name}>
          <p>
            <strong>{city.name}</strong>{" "}
            <span className="text-base text-muted">
              {countThings([[events.length, "hack day"]])}
            </span>
          </p>
          <ul className="flex flex-wrap gap-x-3 text-base">
            {events.map((event) => (
              <li key={event.key}>
                <a className="inline-block py-0.5" href={getEventPath(event)}>
                  {getShortName(event)}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
