import { Temporal } from "temporal-polyfill";

/** What a build is told from outside: read here once, passed on everywhere else. */
export type BuildSettings = {
  /** Folder with the words and facts, relative to the project. */
  readonly contentFolder: string;
  /** The moment the build speaks of: its stages without JavaScript, and what is not yet published. */
  readonly now: Temporal.Instant;
  /** A preview shows drafts, allows `?at=` and asks search engines to stay away. */
  readonly preview: boolean;
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder content is read from, `SITE_CONTENT` or `content`.
 *
 * @example getContentFolder({ SITE_CONTENT: "e2e/fixture-content" }) // "e2e/fixture-content"
 */
export function getContentFolder(environment: Environment): string {
  return environment.SITE_CONTENT || "content";
}

/**
 * Reads the settings of a build from environment variables.
 *
 * @param environment `SITE_CONTENT`, `SITE_NOW` (RFC 3339 instant), `SITE_PREVIEW` ("1")
 * @param clock what the time is if `SITE_NOW` does not say
 * @throws RangeError if `SITE_NOW` is not an instant
 * @example readBuildSettings({ SITE_NOW: "2026-11-22T09:00:00Z" }, Temporal.Now.instant)
 */
export function readBuildSettings(
  environment: Environment,
  clock: () => Temporal.Instant,
): BuildSettings {
  return {
    contentFolder: getContentFolder(environment),
    now: environment.SITE_NOW ? Temporal.Instant.from(environment.SITE_NOW) : clock(),
    preview: environment.SITE_PREVIEW === "1",
  };
}

/** The settings of this build. */
export const buildSettings: BuildSettings = readBuildSettings(process.env, Temporal.Now.instant);
