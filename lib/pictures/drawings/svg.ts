import { getSeed } from "./chooser";
import type { Ink } from "./palette";

/** Size of every drawing, in its own units: 16 to 9. */
export const WIDTH = 480;
export const HEIGHT = 270;

/** A drawing changes with the reader's system, or keeps to one scheme where nobody can ask. */
export type Scheme = "both" | "light" | "dark";

/** One painted shape: path data, and how it is painted. */
export type Shape = {
  readonly d: string;
  readonly fill?: Ink | undefined;
  readonly stroke?: Ink | undefined;
  /** Width of the stroke, in units of the drawing. */
  readonly width?: number;
  /** Colour of a line around the stroke that keeps it apart from what is behind. */
  readonly halo?: Ink;
  /** From 0 to 1. */
  readonly opacity?: number;
  /** Moves the shape, "translate(140 40)". */
  readonly transform?: string;
};

type SvgOptions = {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: Scheme;
};

/** How far a halo reaches to each side of its stroke. */
const HALO = 4;

/**
 * Shapes as an SVG document. Colours are in attributes, for there no security policy forbids
 * them; those for dark pages are in a style sheet, which every browser reads in a picture.
 *
 * @param shapes from the back to the front
 * @returns well-formed XML without words: what the picture shows is said beside it
 */
export function writeSvg(
  shapes: readonly Shape[],
  { width = WIDTH, height = HEIGHT, scheme = "both" }: SvgOptions = {},
): string {
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${writeShapes(shapes, scheme)}</svg>`;
}

/** The inside of an SVG document, to be put into another one. */
export function writeShapes(shapes: readonly Shape[], scheme: Scheme): string {
  const inks = [
    ...new Set(shapes.flatMap(({ fill, stroke, halo }) => [fill, stroke, halo])),
  ].filter(isInk);
  const paint = (property: "fill" | "stroke", ink: Ink): string => {
    const colour = `${property}="${scheme === "dark" ? ink.dark : ink.light}"`;
    return scheme === "both"
      ? `class="${getClass(property, inks.indexOf(ink))}" ${colour}`
      : colour;
  };
  const body = shapes.map((shape, place) => writeShape(shape, `h${place}`, paint)).join("");
  const style =
    scheme === "both"
      ? `<style>@media(prefers-color-scheme:dark){${inks.map(getDarkRules).join("")}}</style>`
      : "";
  return `${style}<g fill="none" stroke-linecap="round" stroke-linejoin="round">${body}</g>`;
}

type Paint = (property: "fill" | "stroke", ink: Ink) => string;

function writeShape(shape: Shape, id: string, paint: Paint): string {
  const { d, fill, stroke, width, halo, opacity, transform } = shape;
  const place = [
    opacity !== undefined && ` opacity="${opacity}"`,
    transform !== undefined && ` transform="${transform}"`,
  ]
    .filter(Boolean)
    .join("");
  const line = (ink: Ink, wide: number) => ` ${paint("stroke", ink)} stroke-width="${wide}"`;
  if (stroke && halo && width !== undefined) {
    // The path is written once and painted twice.
    return `<g${line(halo, width + 2 * HALO)}${place}><path id="${id}" d="${d}"/></g><use href="#${id}"${line(stroke, width)}${place}/>`;
  }
  // An element has one class: a shape that is filled and drawn around is two elements deep.
  const path = `<path${fill ? ` ${paint("fill", fill)}` : ""}${place} d="${d}"/>`;
  return stroke && width !== undefined ? `<g${line(stroke, width)}>${path}</g>` : path;
}

const getClass = (property: "fill" | "stroke", place: number) => `${property.slice(0, 1)}${place}`;

const getDarkRules = ({ dark }: Ink, place: number) =>
  `.${getClass("fill", place)}{fill:${dark}}.${getClass("stroke", place)}{stroke:${dark}}`;

const isInk = (ink: Ink | undefined): ink is Ink => ink !== undefined;

export const rectangle = (x: number, y: number, width: number, height: number) =>
  `M${x} ${y}h${width}v${height}h${-width}z`;

export const circle = (x: number, y: number, radius: number) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0z`;

/** A drawing as a file of its own. */
export type DrawingFile = {
  /** "30-cardiff-1x3k9zq.svg": it changes with the drawing, so that it can be cached for ever. */
  readonly file: string;
  readonly svg: string;
};

/** @param name what is drawn, in letters that an address may have */
export const makeDrawingFile = (name: string, svg: string): DrawingFile => ({
  file: `${name}-${getDigest(svg)}.svg`,
  svg,
});

/** Eight letters and digits that change with a text. */
export const getDigest = (text: string): string =>
  (getSeed(text).toString(36) + getSeed(`${text} `).toString(36)).slice(0, 8);
