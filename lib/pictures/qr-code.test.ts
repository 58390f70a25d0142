import { create } from "qrcode";
import { describe, expect, it } from "vitest";
import { getQrCode } from "./qr-code";

/** The modules that a path of horizontal lines covers, row by row. */
function draw(path: string, size: number): string {
  const rows = Array.from({ length: size }, () => "0".repeat(size).split(""));
  let [x, y] = [0, 0];
  for (const [, command, first = "0"] of path.matchAll(/([Mmh])(\d+)(?: [\d.]+)?/g)) {
    if (command === "M") [x, y] = [0, y + 1];
    if (command === "h") rows[y - 1]?.fill("1", x, x + Number(first));
    x += Number(first);
  }
  return rows.map((row) => row.join("")).join("\n");
}

describe("getQrCode", () => {
  it.each(["https://hackday.example/pitch", "https://hackday.example/apply-for-childcare-grant"])(
    "draws every module of %s",
    (address) => {
      const { size, path } = getQrCode(address);
      const { data } = create(address, { errorCorrectionLevel: "M" }).modules;
      expect(draw(path, size).replaceAll("\n", "")).toBe([...data].join(""));
    },
  );
});
