/**
 * Types of the files of a finished site by ending, for servers that do not know them all (Debian's
 * nginx knows neither calendars nor web manifests).
 */
export const MEDIA_TYPES: Readonly<Record<string, readonly string[]>> = {
  "text/html": ["html"],
  "text/css": ["css"],
  "text/javascript": ["js"],
  "text/plain": ["txt"],
  "text/calendar": ["ics"],
  "application/xml": ["xml"],
  "application/json": ["json"],
  "application/manifest+json": ["webmanifest"],
  "application/pdf": ["pdf"],
  "application/wasm": ["wasm"],
  "image/svg+xml": ["svg"],
  "image/png": ["png"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/webp": ["webp"],
  "image/avif": ["avif"],
  "image/gif": ["gif"],
  "image/x-icon": ["ico"],
  "font/woff2": ["woff2"],
};

/** Those of them that are text: sent as UTF-8, and packed. */
export const TEXT_TYPES: readonly string[] = Object.keys(MEDIA_TYPES).filter((type) =>
  /^text\/|xml$|json$/.test(type),
);
