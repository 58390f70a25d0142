import type { HackDay } from "@/lib/content/documents";
import { getGroupTimelineName } from "@/lib/events/event-views";
import type { PastYear } from "@/lib/events/past-years";
import type { Picture } from "@/lib/pictures/picture";
import { EventItem } from "./event-item";
import { Staged } from "./staged";

type Props = {
  readonly pastYear: PastYear<HackDay>;
  readonly countProjects: (event: HackDay) => string;
  readonly getPicture: (event: HackDay) => Picture;
};

/** The past events of one year. A year of which none is over yet appears with the first. */
export function PastYearSection({ pastYear, countProjects, getPicture }: Props) {
  const { year, views, appearsWith } = pastYear;
  const section = (
    <section aria-labelledby={`year-${year}`} className="mb-10">
      <h3 className="mb-4 text-2xl" id={`year-${year}`}>
        {year}
      </h3>
      <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
        {views.map((view) => (
          <EventItem
            counts={countProjects(view.event)}
            groups={["past"]}
            headingLevel="h4"
            key={view.event.key}
            picture={getPicture(view.event)}
            view={view}
          />
        ))}
      </ul>
    </section>
  );
  if (!appearsWith) return section;
  return (
    <Staged
      getName={(group) => group}
      timeline={getGroupTimelineName(appearsWith.event)}
      values={appearsWith.groups}
    >
      {(group) => (group === "past" ? section : null)}
    </Staged>
  );
}
