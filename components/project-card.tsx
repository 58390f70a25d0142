import { getProjectPath } from "@/lib/addresses";
import type { Project } from "@/lib/documents";
import { PreviewMark } from "./preview-mark";

type Props = {
  readonly project: Project;
  /** Name of the event in few words; left out where the list is of one event. */
  readonly eventLabel?: string | undefined;
  readonly headingLevel?: "h2" | "h3";
};

/** A project in a list. */
export function ProjectCard({ project, eventLabel, headingLevel: Heading = "h3" }: Props) {
  return (
    <article
      aria-label={project.title}
      className="flex h-full flex-col rounded-xl border border-line bg-surface p-5"
    >
      <PreviewMark mark={project.mark} />
      <Heading className="text-xl">
        <a className="text-ink hover:text-accent" href={getProjectPath(project)}>
          {project.title}
        </a>
      </Heading>
      <p className="mt-2 flex-1 text-base">
        {project.summary ?? "Nothing is recorded about it yet."}
      </p>
      {eventLabel && <p className="mt-3 text-base text-muted">{eventLabel}</p>}
    </article>
  );
}
