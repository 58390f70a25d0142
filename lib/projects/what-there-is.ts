import type { Project } from "../content/documents";

type ProjectLinks = Pick<NonNullable<Project["links"]>, Thing>;

type Made = Pick<Project, "team"> & { readonly links?: ProjectLinks | undefined };

const THINGS = [
  ["video", "Video"],
  ["presentation", "Slides"],
  ["code", "Code"],
  ["website", "Website"],
] as const;

/** What can be had of a project, by the names of its links. */
export type Thing = (typeof THINGS)[number][0];

/** @example getThings({ links: { video: "https://youtu.be/x" } }) // ["video"] */
export const getThings = ({ links = {} }: Made): readonly Thing[] =>
  THINGS.map(([thing]) => thing).filter((thing) => (links[thing]?.length ?? 0) > 0);

/**
 * What there is of a project, and how many made it.
 *
 * @example getThingWords({ links: { video: "https://youtu.be/x" }, team: ["Jo", "Sam"] })
 * // ["Video", "Team of 2"]
 */
export function getThingWords(project: Made): readonly string[] {
  const things = getThings(project);
  const size = project.team?.length ?? 0;
  return [
    ...THINGS.filter(([thing]) => things.includes(thing)).map(([, word]) => word),
    ...(size > 1 ? [`Team\u00a0of\u00a0${size}`] : []),
  ];
}
