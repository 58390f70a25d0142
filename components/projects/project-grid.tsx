import type { Project } from "@/lib/content/documents";
import { getProjectPath } from "@/lib/links/addresses";
import type { Picture } from "@/lib/pictures/picture";
import { PreviewMark } from "../layout/preview-mark";
import { NameMark, PictureImage } from "../ui/pictures";
import { PrizeLine, ProjectLine } from "./project-line";

type ProjectCardProps = {
  readonly project: Project;
  /** Name of the event in few words; left out where the list is of one event. */
  readonly eventLabel?: string | undefined;
  /** A photo or screenshot; its initials are in its place. */
  readonly picture?: Picture | undefined;
};

/** A project in a list. */
function ProjectCard({ project, eventLabel, picture }: ProjectCardProps) {
  return (
    <article
      aria-label={project.title}
      className="flex h-full flex-col rounded-xl border border-line bg-surface p-5"
    >
      <PreviewMark mark={project.mark} />
      {picture && (
        <PictureImage
          className="card-picture mb-4"
          picture={{ ...picture, alt: "" }}
          sizes="(min-width: 36rem) 24rem, 100vw"
        />
      )}
      <div className="flex items-center gap-3">
        {!picture && <NameMark name={project.title} />}
        <h3 className="min-w-0 text-xl">
          <a className="text-ink hover:text-accent" href={getProjectPath(project)}>
            {project.title}
          </a>
        </h3>
      </div>
      <PrizeLine project={project} />
      <p className="mt-2 mb-3 flex-1 text-base">
        {project.summary ?? "We don’t know what this one did. Do you?"}
      </p>
      <ProjectLine eventLabel={eventLabel} project={project} />
    </article>
  );
}

type ProjectGridProps = {
  readonly projects: readonly Project[];
  /** Words for the event of a project, if the list is of more than one event. */
  readonly nameEvent?: (key: string) => string;
  readonly findPicture: (project: Project) => Picture | undefined;
  readonly lang?: string | undefined;
};

/** Projects side by side. */
export function ProjectGrid({ projects, nameEvent, findPicture, lang }: ProjectGridProps) {
  return (
    <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3" lang={lang}>
      {projects.map((project) => (
        <li key={`${project.event}/${project.slug}`}>
          <ProjectCard
            eventLabel={nameEvent?.(project.event)}
            picture={findPicture(project)}
            project={project}
          />
        </li>
      ))}
    </ul>
  );
}
