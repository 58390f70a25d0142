import type { HackDay, Project } from "@/lib/content/documents";
import type { EventView } from "@/lib/events/event-views";
import { getProjectPath } from "@/lib/links/addresses";
import { getWinners } from "@/lib/projects/prizes";
import { ByGroup } from "../events/stages";
import { Section } from "../layout/section";
import { LinkList } from "../ui/links";
import { PrizeLine } from "./project-line";

type Props = { readonly view: EventView<HackDay>; readonly projects: readonly Project[] };

/** What a past event opens with: who won, and the presentations to watch. */
export function EventOutcome({ view, projects }: Props) {
  const { event, ofContent } = view.words;
  const winners = getWinners(projects);
  const shown = projects.filter(({ links }) => links?.video);
  if (winners.length === 0 && shown.length === 0) return null;
  return (
    <ByGroup groups={["past"]} view={view}>
      {(isPast) =>
        isPast && (
          <Section
            heading={winners.length > 0 ? event.winners : event.presentations}
            id="winners"
            lang={ofContent}
          >
            <WinnerList winners={winners} />
            {shown.length > 0 && <Presentations projects={shown} />}
          </Section>
        )
      }
    </ByGroup>
  );
}

type WinnerListProps = { readonly winners: readonly Project[] };

/** Projects with their prizes, and what each is. */
export function WinnerList({ winners }: WinnerListProps) {
  return (
    <ul className="grid gap-x-8 gap-y-4 empty:hidden sm:grid-cols-2 lg:grid-cols-3">
      {winners.map((project) => (
        <li key={project.slug}>
          <PrizeLine project={project} />
          <a className="text-xl font-bold" href={getProjectPath(project)}>
            {project.title}
          </a>
          {project.summary && <p className="text-base">{project.summary}</p>}
        </li>
      ))}
    </ul>
  );
}

/** Links to the videos of an event's projects, to be opened. */
function Presentations({ projects }: { readonly projects: readonly Project[] }) {
  return (
    <details className="no-print mt-6">
      <summary className="inline-block cursor-pointer rounded-full border-2 border-accent px-5 py-2 font-bold text-accent hover:bg-tint">
        Watch the presentations ({projects.length})
      </summary>
      <LinkList
        className="mt-4 grid gap-x-8 gap-y-1 sm:grid-cols-2 lg:grid-cols-3"
        links={projects.map(({ title, links }) => ({ label: title, href: links?.video ?? "" }))}
      />
    </details>
  );
}
