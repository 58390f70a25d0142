import { create } from "qrcode";

/** A QR code as one SVG path, the quiet zone round it not included. */
export type QrCode = {
  /** Modules along each side. */
  readonly size: number;
  /** To be drawn with a stroke of width 1: a line along the middle of each run of dark modules. */
  readonly path: string;
};

/** Light modules that readers need on each side (ISO/IEC 18004). */
export const QUIET_ZONE = 4;

/**
 * The QR code of an address, which readers still understand with a seventh of it covered (error
 * correction M).
 *
 * @throws Error for an address longer than a QR code can hold
 * @example getQrCode("https://nhshackday.com/photos").size // 29
 */
export function getQrCode(address: string): QrCode {
  const { size, data } = create(address, { errorCorrectionLevel: "M" }).modules;
  const rows = Array.from({ length: size }, (_, y) => data.subarray(y * size, (y + 1) * size));
  return { size, path: rows.map((row, y) => getRowPath([...row], y)).join("") };
}

/** The runs of dark modules in a row, each a line from where the one before it ended. */
function getRowPath(row: readonly number[], y: number): string {
  let end = 0;
  const runs = [...row.join("").matchAll(/1+/g)].map(({ index, 0: run }) => {
    const gap = index - end;
    end = index + run.length;
    return `${gap === 0 ? "" : `m${gap} 0`}h${run.length}`;
  });
  return runs.length === 0 ? "" : `M0 ${y}.5${runs.join("")}`;
}
