import { getAddressForms } from "../../../lib/links/address-forms";
import type { Redirect } from "../../../lib/links/redirects";

/* The files in which Cloudflare and Netlify read what a site asks of its host. */

export type HostingFacts = {
  /** The policy under which every page is whole. */
  readonly policy: string;
  /** Policies of pages that bring their own, by address: "/edit/". */
  readonly ownPolicies: readonly (readonly [address: string, policy: string])[];
  readonly redirects: readonly Redirect[];
  /** Whether search engines are to stay away. */
  readonly preview: boolean;
};

/** Everything a page could ask of a device and ours never does. */
const UNUSED_FEATURES = [
  ...["accelerometer", "autoplay", "browsing-topics", "camera", "display-capture"],
  ...["encrypted-media", "fullscreen", "geolocation", "gyroscope", "hid"],
  ...["identity-credentials-get", "idle-detection", "local-fonts", "magnetometer", "microphone"],
  ...["midi", "payment", "picture-in-picture", "publickey-credentials-get", "screen-wake-lock"],
  ...["serial", "usb", "xr-spatial-tracking"],
];

/** Two years, as browsers' preload lists ask. Subdomains are others' and speak for themselves. */
const HTTPS_ONLY = "max-age=63072000";

const SAME_ORIGIN = "Cross-Origin-Resource-Policy: same-origin";

/** A page may be shown for a minute before it is asked for again: an edit is out at once. */
const FRESH = ["Cache-Control: public, max-age=60, must-revalidate", SAME_ORIGIN];

/** For files whose name changes with what is in them. */
const FOREVER = "Cache-Control: public, max-age=31536000, immutable";
const IMMUTABLE = [FOREVER, SAME_ORIGIN];

/** For files that anybody's page may read (https://fetch.spec.whatwg.org/#http-cors-protocol). */
const OPEN = ["Access-Control-Allow-Origin: *", "Cross-Origin-Resource-Policy: cross-origin"];

/** Feeds have a style sheet of their own, for people who open one in a browser. */
const FEED_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** What Cloudflare reads at most: https://developers.cloudflare.com/workers/static-assets/ */
const LIMITS = { headerLine: 2000, redirects: 2000, redirectLine: 1000 } as const;

/**
 * The text of `_headers`. `frame-ancestors` is here alone, for browsers ignore it in a page.
 *
 * @throws Error for a line longer than Cloudflare reads
 */
export function getHeadersFile({
  policy,
  ownPolicies,
  preview,
}: Omit<HostingFacts, "redirects">): string {
  const withFrames = (text: string) => `Content-Security-Policy: ${text}; frame-ancestors 'none'`;
  const rules: readonly (readonly [path: string, headers: readonly string[]])[] = [
    [
      "/*",
      [
        withFrames(policy),
        "Cross-Origin-Opener-Policy: same-origin",
        `Permissions-Policy: ${UNUSED_FEATURES.map((feature) => `${feature}=()`).join(", ")}`,
        "Referrer-Policy: strict-origin-when-cross-origin",
        `Strict-Transport-Security: ${HTTPS_ONLY}`,
        "X-Content-Type-Options: nosniff",
        ...(preview ? ["X-Robots-Tag: noindex"] : []),
      ],
    ],
    ["/", FRESH],
    ["/*/", FRESH],
    ["/_next/static/*", IMMUTABLE],
    // The desk shows texts in a frame of no origin.
    ["/fonts/*", [FOREVER, ...OPEN]],
    ["/scripts/*", IMMUTABLE],
    ["/edit/cms/*", IMMUTABLE],
    // Open data, which pages of other sites may read.
    ["/data/*.json", OPEN],
    ["/data/*.csv", OPEN],
    // Cloudflare would send both policies if the first were not taken back.
    ["/*.xml", ["! Content-Security-Policy", withFrames(FEED_POLICY)]],
    ...ownPolicies.map(
      ([address, own]) =>
        [
          `${address}*`,
          [
            "! Content-Security-Policy",
            withFrames(own),
            // Signing in at GitHub happens in a window that answers to the one it came from.
            "! Cross-Origin-Opener-Policy",
            "Cross-Origin-Opener-Policy: same-origin-allow-popups",
            "X-Robots-Tag: noindex",
          ],
        ] as const,
    ),
  ];
  const lines = rules.flatMap(([path, headers]) => [path, ...headers.map((line) => `  ${line}`)]);
  const tooLong = lines.find((line) => line.length > LIMITS.headerLine);
  if (tooLong !== undefined) {
    throw new Error(
      `A line of _headers would have ${tooLong.length} characters, and Cloudflare reads ${LIMITS.headerLine}: ${tooLong.slice(0, 100)} … Are there many different inline scripts?`,
    );
  }
  return `${lines.join("\n")}\n`;
}

/**
 * The text of `_redirects`: one line for each form in which an old address is asked for, so that
 * none takes more than one redirect; and for each way in which phones and people write a short link
 * that is typed in from a poster.
 *
 * @param shortLinks paths as printed, "/tickets"
 * @throws Error if there is more than Cloudflare reads
 */
export function getRedirectsFile(
  redirects: readonly Redirect[],
  shortLinks: readonly string[] = [],
): string {
  const lines = [
    ...redirects.flatMap(({ from, to }) =>
      getAddressForms(from).map((form) => `${form} ${to} 301`),
    ),
    ...shortLinks.flatMap((path) => getCapitalForms(path).map((form) => `${form} ${path}/ 302`)),
  ];
  const tooLong = lines.find((line) => line.length > LIMITS.redirectLine);
  if (lines.length > LIMITS.redirects || tooLong !== undefined) {
    throw new Error(
      `Cloudflare reads ${LIMITS.redirects} lines of _redirects, of ${LIMITS.redirectLine} characters each. There would be ${lines.length}${tooLong ? `, and one too long: ${tooLong.slice(0, 100)} …` : ""}.`,
    );
  }
  return lines.map((line) => `${line}\n`).join("");
}

/** @example getCapitalForms("/join-slack") // ["/Join-slack", "/Join-Slack", "/JOIN-SLACK"] */
function getCapitalForms(path: string): readonly string[] {
  const capitalise = (start: string) => start.toUpperCase();
  const forms = [
    path.replace(/^\/[a-z]/, capitalise),
    path.replaceAll(/[/-][a-z]/g, capitalise),
    path.toUpperCase(),
  ];
  return [...new Set(forms)].filter((form) => form !== path);
}

/**
 * The text of `.assetsignore`: Cloudflare redirects by `_redirects`, so the redirect pages, which
 * other hosts need, are not uploaded.
 *
 * @param otherPages HTML files that are to be uploaded besides every index.html and 404.html
 */
export function getAssetsIgnoreFile(otherPages: readonly string[]): string {
  return ["*.html", "!index.html", "!404.html", ...otherPages.map((file) => `!/${file}`), ""].join(
    "\n",
  );
}
