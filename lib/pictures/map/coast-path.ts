import type { GeoContext } from "d3-geo";

/** Points closer than this to the last one are left out, in units of the drawing. */
const STEP = 2;

/**
 * Takes down an outline as short path data: whole units, relative, and no more points than can be
 * seen. What is smaller than a point is left out.
 */
export class CoastPath implements GeoContext {
  readonly #parts: string[] = [];
  #ring: [x: number, y: number][] = [];

  beginPath(): void {}

  /** Circles do not occur in outlines of land. */
  arc(): void {}

  moveTo(x: number, y: number): void {
    this.#ring = [[Math.round(x), Math.round(y)]];
  }

  lineTo(x: number, y: number): void {
    const [lastX = 0, lastY = 0] = this.#ring.at(-1) ?? [];
    if (Math.hypot(x - lastX, y - lastY) < STEP) return;
    this.#ring.push([Math.round(x), Math.round(y)]);
  }

  closePath(): void {
    const [first, ...others] = this.#ring;
    if (first === undefined || others.length < 2) return;
    let [x, y] = first;
    const moves = others.map(([toX, toY]) => {
      const move = `${toX - x} ${toY - y}`.replace(" -", "-");
      [x, y] = [toX, toY];
      return move;
    });
    this.#parts.push(`M${first.join(" ")}l${moves.join(" ").replaceAll(" -", "-")}z`);
  }

  /** The path data of all that was taken down. */
  toString(): string {
    return this.#parts.join("");
  }
}
