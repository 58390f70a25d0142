import type { Project } from "@/lib/content/documents";
import type { Picture } from "@/lib/pictures/picture";
import { ProjectCard } from "./project-card";

type Props = {
  readonly projects: readonly Project[];
  /** Words for the event of a project, if the list is of more than one event. */
  readonly nameEvent?: (key: string) => string;
  readonly findPicture: (project: Project) => Picture | undefined;
};

/** Projects side by side. */
export function ProjectGrid({ projects, nameEvent, findPicture }: Props) {
  return (
    <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
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
