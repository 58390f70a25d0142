import { type Shape, writeSvg } from "../drawings/svg";

/** Sides of the box that the icon is drawn in. */
const SIZE = 32;

const GROUND = { light: "#b01048", dark: "#ff8fac" };
const LINE = { light: "#ffffff", dark: "#2a0716" };

/** How much of its square an icon fills: its own shape, all of it, or all with room to cut off. */
export type IconShape = "rounded" | "full" | "maskable";

/**
 * The heartbeat that represents the site in tabs and on home screens.
 *
 * @param shape "maskable" keeps what matters within the middle 80 %, as launchers cut off the rest
 * @see https://www.w3.org/TR/appmanifest/#icon-masks
 */
export function drawIcon(shape: IconShape, size: number, scheme: "both" | "light"): string {
  const ground =
    shape === "rounded"
      ? "M7 0h18a7 7 0 0 1 7 7v18a7 7 0 0 1-7 7h-18a7 7 0 0 1-7-7v-18a7 7 0 0 1 7-7z"
      : `M0 0h${SIZE}v${SIZE}h-${SIZE}z`;
  const line = "M3 19h7l3.5-11 5 17 4-10 2 4H29";
  const shapes: readonly Shape[] = [
    { d: ground, fill: GROUND },
    {
      ...{ d: line, stroke: LINE, width: 2.6 },
      ...(shape === "maskable" && { transform: "translate(4.8 4.8)scale(.7)" }),
    },
  ];
  return writeSvg(shapes, { width: SIZE, height: SIZE, scheme }).replace(
    `width="${SIZE}" height="${SIZE}"`,
    `width="${size}" height="${size}"`,
  );
}
