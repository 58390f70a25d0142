import { HEIGHT, WIDTH } from "./svg";

/** The ruling of ECG paper as path data, a line every `step` units. */
export function getGraphPaper(step: number, width = WIDTH, height = HEIGHT): string {
  const lines: string[] = [];
  for (let x = step; x < width; x += step) lines.push(`M${x} 0v${height}`);
  for (let y = step; y < height; y += step) lines.push(`M0 ${y}h${width}`);
  return lines.join("");
}
