import type { Project } from "@/lib/content/documents";
import { getPrizeWords } from "@/lib/projects/prizes";
import { getThingWords } from "@/lib/projects/what-there-is";

type PrizeLineProps = { readonly project: Project };

/** The prizes of a project, if it won any. */
export function PrizeLine({ project }: PrizeLineProps) {
  const words = getPrizeWords(project.prizes);
  if (words.length === 0) return null;
  return <p className="text-base font-bold text-accent">{words.join(" · ")}</p>;
}

type ProjectLineProps = {
  readonly project: Project;
  /** Name of its event in few words, where the list is of more than one. */
  readonly eventLabel?: string | undefined;
};

/** Where a project was made, by how many, and what there is to see of it. */
export function ProjectLine({ project, eventLabel }: ProjectLineProps) {
  const words = [...(eventLabel ? [eventLabel] : []), ...getThingWords(project)];
  if (words.length === 0) return null;
  return <p className="text-base text-muted">{words.join(" · ")}</p>;
}
