import { getGraphPaper, getTrace } from "./lines";
import { getNumeral } from "./numeral";
import { ACCENT, getPalette, OUTLINE, PAPER, type Palette } from "./palette";
import { getSkyline } from "./skyline";
import { circle, HEIGHT, rectangle, type Shape, WIDTH } from "./svg";

export type EventDrawingFacts = {
  /** "30-cardiff" */
  readonly key: string;
  readonly number?: number | undefined;
  readonly city: string;
  /** Where the city lies among all cities of the series: 0 west and south, 1 east and north. */
  readonly place: { readonly east: number; readonly north: number };
  /** How many projects there are on each topic, for all topics that projects can have, in order. */
  readonly projectsByTopic: readonly number[];
};

/** Where the ground begins, and where on it the heartbeat runs. */
const GROUND = 216;
const BASELINE = 243;
/** Where nothing is on record the line has a heart in it, for there was or will be life. */
const HEART_LINE = `M0 ${BASELINE}H300l-42-42a24 24 0 0 1 42-28a24 24 0 0 1 42 28l-42 42H${WIDTH}`;
/** The highest beat, and what a single project is worth. */
const HIGHEST = 122;
const PER_PROJECT = 26;

/**
 * The picture of an event, from the back to the front: sky and ECG paper; a sun where its city
 * lies in the country; the city, a row of houses of its own in its own colours, before another
 * row that is of this event alone; the number of the event; and its heartbeat: one beat for each
 * topic, as high as the number of projects on it.
 *
 * @example writeSvg(getEventShapes(facts))
 */
export function getEventShapes(facts: EventDrawingFacts): readonly Shape[] {
  const palette = getPalette(facts.city);
  return [
    ...getScene(palette, facts.place),
    ...getCityShapes(facts, palette),
    ...getNumberShapes(facts.number, palette),
    ...getHeartbeat(getBeatHeights(facts.projectsByTopic), palette),
  ];
}

/** Sky, paper and sun. */
export function getScene(
  palette: Palette,
  { east, north }: EventDrawingFacts["place"],
): readonly Shape[] {
  const sun = circle(Math.round(250 + east * 180), Math.round(124 - north * 74), 40);
  return [
    { d: rectangle(0, 0, WIDTH, HEIGHT), fill: palette.sky },
    { d: getGraphPaper(30), stroke: ACCENT, width: 1, opacity: 0.11 },
    { d: sun, fill: palette.disc },
  ];
}

/** The houses. */
export function getCityShapes(
  { key, city }: Pick<EventDrawingFacts, "key" | "city">,
  { far, near }: Palette,
): readonly Shape[] {
  const frame = { width: WIDTH, ground: GROUND };
  return [
    { d: getSkyline(key, { ...frame, least: 46, most: 104 }), fill: far },
    { d: getSkyline(city, { ...frame, least: 14, most: 62 }), fill: near },
  ];
}

/** The line at the bottom, with room to breathe around it. */
export function getHeartbeat(heights: readonly number[], palette: Palette): readonly Shape[] {
  const d = heights.some((height) => height > 0)
    ? getTrace(heights, { from: 0, to: WIDTH, baseline: BASELINE })
    : HEART_LINE;
  return [
    { d: rectangle(0, GROUND, WIDTH, HEIGHT - GROUND), fill: PAPER },
    { d, stroke: ACCENT, width: 5, halo: palette.sky },
  ];
}

function getBeatHeights(projectsByTopic: readonly number[]): readonly number[] {
  const most = Math.max(...projectsByTopic, 0);
  const perProject = Math.min(PER_PROJECT, HIGHEST / Math.max(1, most));
  return projectsByTopic.map((projects) => Math.round(projects * perProject));
}

function getNumberShapes(number: number | undefined, { sky }: Palette): readonly Shape[] {
  return getNumeral(number).map(({ d, x }) => ({
    d,
    stroke: OUTLINE,
    width: 14,
    halo: sky,
    transform: `translate(${32 + x * 0.8} 26)scale(.8)`,
  }));
}
