import { buildSettings } from "@/lib/content/build-settings";

/** Whether `?at=` sets the clock: in previews and development, never on the live site. */
export const canTimeTravel = buildSettings.preview || process.env.NODE_ENV === "development";

/** The earliest moment that a visitor may look at, in milliseconds since 1970. */
export const sinceMs = canTimeTravel
  ? Number.NEGATIVE_INFINITY
  : buildSettings.now.epochMilliseconds;
