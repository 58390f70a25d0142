import { HEIGHT, WIDTH } from "./svg";

/* Lines that drawings share, as path data. */

/** The ruling of ECG paper, a line every `step` units. */
export function getGraphPaper(step: number, width = WIDTH, height = HEIGHT): string {
  const lines: string[] = [];
  for (let x = step; x < width; x += step) lines.push(`M${x} 0v${height}`);
  for (let y = step; y < height; y += step) lines.push(`M0 ${y}h${width}`);
  return lines.join("");
}

/**
 * A heartbeat line: one beat for each height, evenly spaced, flat for 0.
 *
 * @param heights heights of the peaks in units of the drawing, in order
 * @param frame where the line starts and ends, and its baseline
 * @example getTrace([0, 40], { from: 0, to: 100, baseline: 90 })
 */
export function getTrace(
  heights: readonly number[],
  { from, to, baseline }: { readonly from: number; readonly to: number; readonly baseline: number },
): string {
  const step = (to - from) / Math.max(1, heights.length);
  let [x, y] = [from, baseline];
  const move = (toX: number, toY: number) => {
    const [left, top] = [Math.round(toX), Math.round(toY)];
    const part = top === y ? `h${left - x}` : `l${left - x} ${top - y}`;
    [x, y] = [left, top];
    return part;
  };
  const beats = heights.map((height, place) => {
    if (height <= 0) return "";
    const middle = from + step * (place + 0.5);
    const half = Math.min(step * 0.48, 4 + height / 9);
    return [
      move(middle - half * 0.5, baseline),
      move(middle, baseline - height),
      move(middle + half * 0.45, baseline + Math.min(14, height / 5)),
      move(middle + half * 0.8, baseline),
    ].join("");
  });
  return `M${from} ${baseline}${beats.join("")}H${to}`;
}
