import type { PhotosReport } from "./bench-photos";
import { formatCount, formatSeconds } from "./format-figures";
import { getMarkdownTable } from "./markdown-table";

/** How long pictures take to be made ready, as Markdown. */
export function reportPhotos({ photos, bytes, cold, warm }: PhotosReport): string {
  return getMarkdownTable({
    columns: ["pictures", "MB", "build", "seconds", "peak MB"],
    rows: (["cold", "warm"] as const).map((build) => {
      const { seconds, peakMemory } = build === "cold" ? cold : warm;
      return [
        ...[formatCount(photos), formatCount(bytes / 1e6), build],
        ...[formatSeconds(seconds), formatCount(peakMemory / 1e6)],
      ];
    }),
  });
}
