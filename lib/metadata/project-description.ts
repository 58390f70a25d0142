import type { Project } from "../content/documents";

/**
 * One or two sentences about a project for search results.
 *
 * @example getProjectDescription({ title: "Bleep", summary: "Calls the right doctor." }, "NHS Hack Day 1: London")
 * // "Calls the right doctor. Bleep was made at NHS Hack Day 1: London."
 */
export function getProjectDescription(
  project: Pick<Project, "title" | "summary" | "team">,
  eventName: string,
): string {
  const made = `${project.title} was made at ${eventName}`;
  const team = project.team?.length ? ` by a team of ${project.team.length}` : "";
  return project.summary
    ? `${project.summary} ${made}.`
    : `${made}${project.team?.length === 1 ? "" : team}. Nothing more is on record about it yet.`;
}
