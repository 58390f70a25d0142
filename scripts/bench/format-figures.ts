/**
 * Whole numbers with commas between thousands.
 *
 * @example formatCount(1234) // "1,234"
 */
export const formatCount = (count: number): string => Math.round(count).toLocaleString("en-GB");

/** Bytes in thousands, to a tenth. @example formatKilobytes(12_345) // "12.3" */
export const formatKilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

/** @example formatMilliseconds(423.7) // "424" */
export const formatMilliseconds = (milliseconds: number): string => formatCount(milliseconds);

/** Seconds to a tenth; a dash where they were not measured. @example formatSeconds(1.25) // "1.3" */
export const formatSeconds = (seconds: number | undefined): string => seconds?.toFixed(1) ?? "–";
