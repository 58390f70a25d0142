import type { Project } from "@/lib/content/documents";
import { getProjectPath } from "@/lib/links/addresses";
import { getPrizeWords } from "@/lib/projects/prizes";
import { getThings } from "@/lib/projects/what-there-is";
import { countThings } from "@/lib/text/count-things";
import { PreviewMark } from "../layout/preview-mark";
import { PrizeLine, ProjectLine } from "./project-line";

type Props = { readonly project: Project };

/** A project in a list; what the filter needs to know is in its data attributes. */
export function ProjectRow({ project }: Props) {
  const isWinner = getPrizeWords(project.prizes).length > 0;
  const things = [...(isWinner ? ["prize"] : []), ...getThings(project)];
  return (
    <li
      className="break-inside-avoid pb-4"
      data-topics={project.topics.join(" ")}
      data-with={things.join(" ")}
    >
      <PreviewMark mark={project.mark} />
      <a className="font-bold" href={getProjectPath(project)}>
        {project.title}
      </a>
      <PrizeLine project={project} />
      {project.summary && <p className="text-base">{project.summary}</p>}
      <ProjectLine project={project} />
    </li>
  );
}

type EventRowsProps = {
  /** The event in few words. */
  readonly label: string;
  readonly projects: readonly Project[];
  /** Whether it is open from the start. */
  readonly open: boolean;
};

/** The projects of one event, to be opened. */
export function EventRows({ label, projects, open }: EventRowsProps) {
  return (
    <details className="border-t border-line" open={open}>
      <summary className="cursor-pointer py-2">
        <h2 className="inline text-xl">{label}</h2>{" "}
        <span className="text-base text-muted">{countThings([[projects.length, "project"]])}</span>
      </summary>
      <ul className="columns-[20rem] gap-10 pt-2 pb-4">
        {projects.map((project) => (
          <ProjectRow key={project.slug} project={project} />
        ))}
      </ul>
    </details>
  );
}
