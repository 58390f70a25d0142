import type { Project } from "@/lib/content/documents";
import { getProjectPath } from "@/lib/links/addresses";
import { PreviewMark } from "../layout/preview-mark";

type Props = { readonly project: Project; readonly eventLabel: string };

/** A project in the list of all; what the filter needs to know is in its data attributes. */
export function ProjectRow({ project, eventLabel }: Props) {
  return (
    <li
      className="break-inside-avoid pb-4"
      data-event={project.event}
      data-topics={project.topics.join(" ")}
    >
      <PreviewMark mark={project.mark} />
      <a className="font-bold" href={getProjectPath(project)}>
        {project.title}
      </a>{" "}
      <span className="text-base text-muted">{eventLabel}</span>
      {project.summary && <p className="text-base">{project.summary}</p>}
    </li>
  );
}
