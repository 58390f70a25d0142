/** The time zone of a site's events. */
export type ZoneFacts = {
  /** IANA name. */
  readonly timeZone: string;
  /** What people call it, after a time: "UK time". */
  readonly timeZoneName?: string | undefined;
};

/**
 * What to say after a time on which people in other time zones may act.
 *
 * @example getZoneName({ timeZone: "Europe/London", timeZoneName: "UK time" }) // "UK time"
 * @example getZoneName({ timeZone: "America/New_York" }) // "New York time"
 */
export function getZoneName({ timeZone, timeZoneName }: ZoneFacts): string {
  return timeZoneName ?? `${timeZone.replace(/^.*\//, "").replaceAll("_", " ")} time`;
}
