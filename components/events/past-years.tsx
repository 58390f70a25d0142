import type { HackDay, Project } from "@/lib/content/documents";
import type { EventView } from "@/lib/events/event-views";
import type { PastYear } from "@/lib/events/lists/past-years";
import { isOver } from "@/lib/events/stages/stage-kinds";
import { getShortWhen } from "@/lib/events/times/event-dates";
import { getEventPath, getProjectPath } from "@/lib/links/addresses";
import { getChampions } from "@/lib/projects/prizes";
import { PreviewMark } from "../layout/preview-mark";
import { EventWhen } from "./event-list";
import { ByGroup, ByStage, StageBadge } from "./stages";

type GetProjects = (event: HackDay) => readonly Project[];

type PastYearListProps = {
  readonly years: readonly PastYear<HackDay>[];
  readonly getProjects: GetProjects;
};

/** Past events, year by year. A year of which none is over yet appears with the first. */
export function PastYearList({ years, getProjects }: PastYearListProps) {
  return years.map(({ year, views, appearsWith }) => {
    const section = (
      <section
        aria-labelledby={`year-${year}`}
        className="grid gap-x-8 border-t border-line py-4 md:grid-cols-[5rem_1fr]"
      >
        <h3 className="text-2xl" id={`year-${year}`}>
          {year}
        </h3>
        <ul>
          {views.map((view) => (
            <ByGroup
              as="li"
              className="mb-5 last:mb-0"
              groups={["past"]}
              key={view.event.key}
              view={view}
            >
              {(isPast) => isPast && <PastEvent projects={getProjects(view.event)} view={view} />}
            </ByGroup>
          ))}
        </ul>
      </section>
    );
    if (!appearsWith) return <div key={year}>{section}</div>;
    return (
      <ByGroup groups={["past"]} key={year} view={appearsWith}>
        {(isPast) => isPast && section}
      </ByGroup>
    );
  });
}

type PastEventProps = {
  readonly view: EventView<HackDay>;
  readonly projects: readonly Project[];
};

/** One past event: where and when, who won, and what there is to look at. */
function PastEvent({ view, projects }: PastEventProps) {
  const { event, name, words } = view;
  const champions = getChampions(projects);
  const [album] = event.photoAlbums ?? [];
  return (
    <article aria-label={name} className="grid gap-x-8 sm:grid-cols-[1fr_1.2fr]">
      <div>
        <PreviewMark mark={event.mark} />
        <h4 className="text-xl">
          <a className="text-ink hover:text-accent" href={words.root + getEventPath(event)}>
            {name}
          </a>
        </h4>
        <p className="text-base">
          <EventWhen getWords={getShortWhen} view={view} />
          {event.venue && <>, {event.venue}</>}
        </p>
      </div>
      <div className="text-base">
        <ByStage view={view}>
          {(stageView) => (
            <>
              {stageView.stage !== "past" && <StageBadge {...stageView} words={words} />}
              {isOver(stageView.stage) && (
                <p className="text-muted">
                  {projects.length > 0
                    ? words.events.projects(projects.length)
                    : words.events.projectsMissing}
                  {album && (
                    <>
                      , <a href={album.url}>{words.events.photos}</a>
                    </>
                  )}
                </p>
              )}
            </>
          )}
        </ByStage>
        {champions.length > 0 && (
          <p>
            {words.events.winners(champions.length)}
            {champions.map((project, index) => (
              <span key={project.slug}>
                {index > 0 && ", "}
                <a href={getProjectPath(project)} lang={words.ofContent}>
                  {project.title}
                </a>
              </span>
            ))}
          </p>
        )}
      </div>
    </article>
  );
}
