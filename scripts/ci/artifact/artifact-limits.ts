/** How much a preview may hold: several times what the site has, and within what its host takes. */
export type ArtifactLimits = {
  readonly files: number;
  /** Bytes of one file, unpacked. Cloudflare takes 25 MiB. */
  readonly fileBytes: number;
  /** Bytes of all files, unpacked. */
  readonly totalBytes: number;
  readonly pathLength: number;
  readonly pathDepth: number;
};

export const ARTIFACT_LIMITS: ArtifactLimits = {
  files: 18_000,
  fileBytes: 20_000_000,
  totalBytes: 300_000_000,
  pathLength: 250,
  pathDepth: 12,
};

/** Bytes of the archive itself. */
export const ARCHIVE_BYTES = 150_000_000;
