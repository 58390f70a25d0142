import type { Project } from "@/lib/content/documents";
import { getProjectPath } from "@/lib/links/addresses";
import type { Picture } from "@/lib/pictures/picture";
import { PreviewMark } from "../layout/preview-mark";
import { NameMark, PictureImage } from "../ui/pictures";

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
      <p className="mt-2 flex-1 text-base">
        {project.summary ?? "Nothing is recorded about it yet."}
      </p>
      {eventLabel && <p className="mt-3 text-base text-muted">{eventLabel}</p>}
    </article>
  );
}
