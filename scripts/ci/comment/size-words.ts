import type { SizeChange } from "../changes/site-sizes";

/**
 * Bytes in words.
 *
 * @example formatBytes(14_250) // "14.3 kB"
 */
export function formatBytes(bytes: number): string {
  const size = Math.abs(bytes);
  if (size < 1000) return `${bytes} bytes`;
  return size < 1_000_000 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(2)} MB`;
}

/**
 * A size, and how it differs from the one before.
 *
 * @example formatSizeChange({ what: "Pages", before: 1000, after: 1500 }) // "1.5 kB (+500 bytes)"
 */
export function formatSizeChange({ before, after }: SizeChange): string {
  if (before === undefined) return formatBytes(after);
  const difference = after - before;
  if (difference === 0) return `${formatBytes(after)} (as before)`;
  return `${formatBytes(after)} (${difference > 0 ? "+" : "−"}${formatBytes(Math.abs(difference))})`;
}
