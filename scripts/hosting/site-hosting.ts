import type { Redirect } from "../../lib/links/redirects";

/*
 * What the site asks of its host, whichever that is. The generators beside this file write it
 * down for Cloudflare and Netlify and for nginx; hosts that know neither headers nor redirects
 * serve the site too, with its policies and redirects in the pages themselves.
 */

/** Headers for all paths that match: "*" stands for any characters, slashes included. */
export type HeaderRule = {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
};

export type SiteHosting = {
  /** A later rule overrules an earlier one that sets the same header. */
  readonly headers: readonly HeaderRule[];
  /** To be answered with 301, in every form of their address. */
  readonly redirects: readonly Redirect[];
  /** Path under which the site is served, "" or "/name". */
  readonly basePath: string;
};

export type HostingFacts = {
  /** The policy under which every page is whole but those below. */
  readonly policy: string;
  /** Policies of pages that need more, by path. */
  readonly ownPolicies: ReadonlyMap<string, string>;
  readonly redirects: readonly Redirect[];
  readonly basePath: string;
  /** Whether search engines are to stay away. */
  readonly preview: boolean;
};

/** Everything a page could ask of a device and ours never does. */
const UNUSED_FEATURES = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

/** Two years, as browsers' preload lists ask. Subdomains are others' and speak for themselves. */
const HTTPS_ONLY = "max-age=63072000";

/** A page may be shown for a minute before it is asked for again: an edit is out at once. */
const FRESH = "public, max-age=60, must-revalidate";

/** For files whose name changes with what is in them. */
const FOR_EVER = "public, max-age=31536000, immutable";

/** Feeds have a style sheet of their own, for people who open one in a browser. */
const FEED_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * What a finished site asks of its host.
 *
 * `frame-ancestors` is in the header alone, for browsers take no notice of it in a page.
 */
export function getSiteHosting(facts: HostingFacts): SiteHosting {
  const { policy, ownPolicies, redirects, basePath, preview } = facts;
  const at = (path: string) => basePath + path;
  const forPages = { "Cache-Control": FRESH, "Cross-Origin-Resource-Policy": "same-origin" };
  const forHashed = { "Cache-Control": FOR_EVER, "Cross-Origin-Resource-Policy": "same-origin" };
  return {
    basePath,
    redirects,
    headers: [
      {
        path: at("/*"),
        headers: {
          "Content-Security-Policy": withFrames(policy),
          "Cross-Origin-Opener-Policy": "same-origin",
          "Permissions-Policy": UNUSED_FEATURES.map((feature) => `${feature}=()`).join(", "),
          "Referrer-Policy": "strict-origin-when-cross-origin",
          "Strict-Transport-Security": HTTPS_ONLY,
          "X-Content-Type-Options": "nosniff",
          ...(preview ? { "X-Robots-Tag": "noindex" } : {}),
        },
      },
      { path: at("/"), headers: forPages },
      { path: at("/*/"), headers: forPages },
      { path: at("/_next/static/*"), headers: forHashed },
      { path: at("/scripts/*"), headers: forHashed },
      { path: at("/search/files/*"), headers: forHashed },
      { path: at("/*.xml"), headers: { "Content-Security-Policy": withFrames(FEED_POLICY) } },
      ...[...ownPolicies].map(([path, ownPolicy]) => ({
        path: at(path),
        headers: { "Content-Security-Policy": withFrames(ownPolicy) },
      })),
    ],
  };
}

const withFrames = (policy: string): string => `${policy}; frame-ancestors 'none'`;
