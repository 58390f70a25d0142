import type { HeaderRule, SiteHosting } from "./site-hosting";

/** What Cloudflare reads at most: https://developers.cloudflare.com/workers/static-assets/headers/ */
const HEADER_LIMITS = { rules: 100, lineLength: 2000 } as const;

/**
 * The `_headers` file of Cloudflare and Netlify.
 *
 * A header that an earlier rule sets for the same path is taken back first (`! Name`), for
 * Cloudflare would otherwise send both values.
 *
 * @throws Error if there is more than Cloudflare reads
 */
export function getHeadersFile({ headers }: Pick<SiteHosting, "headers">): string {
  if (headers.length > HEADER_LIMITS.rules) {
    throw new Error(
      `_headers would have ${headers.length} rules, and Cloudflare reads ${HEADER_LIMITS.rules}. The last is for ${headers.at(-1)?.path}.`,
    );
  }
  const lines = headers.flatMap((rule, index) => [
    rule.path,
    ...Object.entries(rule.headers).flatMap(([name, value]) => [
      ...(isSetBefore(name, rule, headers.slice(0, index)) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]),
  ]);
  const tooLong = lines.find((line) => line.length > HEADER_LIMITS.lineLength);
  if (tooLong !== undefined) {
    throw new Error(
      `A line of _headers would have ${tooLong.length} characters, and Cloudflare reads ${HEADER_LIMITS.lineLength}: ${tooLong.slice(0, 100)} … Are there many different inline scripts?`,
    );
  }
  return `${lines.join("\n")}\n`;
}

function isSetBefore(name: string, { path }: HeaderRule, earlier: readonly HeaderRule[]): boolean {
  return earlier.some((rule) => name in rule.headers && covers(rule.path, path));
}

/**
 * Whether a pattern matches all that another does.
 *
 * @example covers("/*", "/scripts/*") // true
 */
export function covers(pattern: string, path: string): boolean {
  const source = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${source.join(".*")}$`).test(path);
}
