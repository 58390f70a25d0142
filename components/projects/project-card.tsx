import type { Project } from "@/lib/content/documents";
import { getProjectPath } from "@/lib/links/addresses";
import type { Picture } from "@/lib/pictures/picture";
import { PreviewMark } from "../layout/preview-mark";
import { NameMark, PictureImage } from "../ui/pictures";
import { PrizeLine, ProjectLine } from "./project-line";

type Props = {
  readonly project: Project;
  /** Name of the event in few words; left out where the list is of one event. */
  readonly eventLabel?: string | undefined;
  /** A photo or screenshot; its initials are in its place. */
  readonly picture?: Picture | undefined;
  readonly headingLevel?: "h2" | "h3";
};

/** A project in a list. */
export function ProjectCard({ project, eventLabel, picture, headingLevel: Heading = "h3" }: Props) {
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
        <Heading className="min-w-0 text-xl">
          <a className="text-ink hover:text-accent" href={getProjectPath(project)}>
            {project.title}
          </a>
        </Heading>
      </div>
      <PrizeLine project={project} />
      <p className="mt-2 mb-3 flex-1 text-base">
        {project.summary ?? "We don’t know what this one did. Do you?"}
      </p>
      <ProjectLine eventLabel={eventLabel} project={project} />
    </article>
  );
}
