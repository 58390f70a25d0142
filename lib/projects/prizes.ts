import type { Project as ProjectDocument } from "../content/documents";

/** Places won at an event: 1, 2, 3. */
export type Prizes = Pick<
  NonNullable<ProjectDocument["prizes"]>,
  "panel" | "community" | "overall"
>;

type Project = { readonly prizes?: Prizes | undefined };

const ORDINALS = ["", "first", "second", "third"];

const getOrdinal = (place: number) => ORDINALS[place] ?? `${place}th`;

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The prizes of a project as people call them.
 *
 * @example getPrizeWords({ panel: 1, community: 1 })
 * // ["Judges’ first prize", "Community vote winner"]
 */
export function getPrizeWords({ panel, community, overall }: Prizes = {}): readonly string[] {
  const rank = (place: number, where: string) => `${capitalise(getOrdinal(place))} ${where}`;
  return [
    overall && (overall === 1 ? "Overall winner" : rank(overall, "overall")),
    panel && `Judges’ ${getOrdinal(panel)} prize`,
    community &&
      (community === 1 ? "Community vote winner" : rank(community, "in the community vote")),
  ].filter((words) => typeof words === "string");
}

/**
 * Projects with a prize, the highest first: the judges' places before those of the vote.
 *
 * @example getWinners(projects).map(({ title }) => title)
 */
export function getWinners<P extends Project>(projects: readonly P[]): readonly P[] {
  return projects
    .filter(({ prizes }) => getPrizeWords(prizes).length > 0)
    .sort((a, b) => getRank(a) - getRank(b));
}

/** Those of them that came first in something. */
export const getChampions = <P extends Project>(projects: readonly P[]): readonly P[] =>
  getWinners(projects).filter(({ prizes = {} }) =>
    [prizes.overall, prizes.panel, prizes.community].includes(1),
  );

/** Below every place that is given. */
const NO_PLACE = 99;

const getRank = ({ prizes = {} }: Project) =>
  (prizes.overall ?? prizes.panel ?? NO_PLACE) * 100 + (prizes.community ?? NO_PLACE);
