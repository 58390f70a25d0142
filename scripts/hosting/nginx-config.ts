import { covers } from "./headers-file";
import { MEDIA_TYPES, TEXT_TYPES } from "./media-types";
import type { HeaderRule, SiteHosting } from "./site-hosting";

/** How nginx serves the site. */
export type NginxSettings = {
  /** Folder on the server in which the site is, at its base path. */
  readonly root: string;
  /** Name of the host; "_" for any. */
  readonly serverName: string;
  /** Address and port to listen on. */
  readonly listen: string;
};

/**
 * A configuration of nginx, to be included in its `http` block: the headers and redirects of the
 * site, pages at addresses with a slash at the end, and the page for what is not there.
 */
export function getNginxConfig(
  hosting: SiteHosting,
  { root, serverName, listen }: NginxSettings,
): string {
  const { basePath } = hosting;
  return [
    "# Generated from the site's hosting facts; do not edit.",
    "map_hash_bucket_size 512;",
    "map_hash_max_size 16384;",
    "map $uri $former_address {",
    '  default "";',
    ...hosting.redirects.flatMap(({ from, to }) =>
      ["", "/", ".html"].map(
        (ending) => `  ${quote(basePath + from + ending)} ${quote(basePath + to)};`,
      ),
    ),
    "}",
    "# /about.html and /about/index.html are /about/.",
    "map $request_uri $page_address {",
    '  default "";',
    '  "~/404\\.html" "";',
    '  "~^/index\\.html(?:\\?|$)" "/";',
    '  "~^(?<page>/(?!/)[^?]*?)(?:/index)?\\.html(?:\\?|$)" "$page/";',
    "}",
    "server {",
    `  listen ${listen};`,
    `  server_name ${serverName};`,
    `  root ${root};`,
    "  index index.html;",
    ...getTypes(),
    "  absolute_redirect off;",
    `  error_page 404 ${basePath}/404.html;`,
    "  gzip on;",
    `  gzip_types ${TEXT_TYPES.filter(isNotHtml).join(" ")};`,
    "  if ($former_address) { return 301 $former_address; }",
    "  if ($page_address) { return 301 $page_address; }",
    ...hosting.headers.flatMap((rule) => getLocation(rule, hosting.headers)),
    "}",
    "",
  ].join("\n");
}

/** nginx packs HTML in any case, and warns where it is told so. */
const isNotHtml = (type: string): boolean => type !== "text/html";

/** In the server itself, where they take the place of those of the system. */
function getTypes(): readonly string[] {
  return [
    "  types {",
    ...Object.entries(MEDIA_TYPES).map(([type, endings]) => `    ${type} ${endings.join(" ")};`),
    "  }",
    "  default_type application/octet-stream;",
    "  charset utf-8;",
    `  charset_types ${TEXT_TYPES.filter(isNotHtml).join(" ")};`,
  ];
}

/** Straight to the file: by way of nginx's index the headers would be those of another location. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of nginx
const PAGE_FILE = "${uri}index.html";

/** nginx takes the headers of one location alone, so each repeats those of wider rules. */
function getLocation(rule: HeaderRule, rules: readonly HeaderRule[]): readonly string[] {
  const wider = rules.filter((other) => covers(other.path, rule.path));
  const all = new Map(wider.flatMap(({ headers }) => Object.entries(headers)));
  return [
    `  location ${getMatch(rule.path)} {`,
    ...[...all].map(([name, value]) => `    add_header ${name} ${quote(value)} always;`),
    `    try_files ${rule.path.endsWith("/") ? PAGE_FILE : "$uri $uri/"} =404;`,
    "  }",
  ];
}

function getMatch(path: string): string {
  if (!path.includes("*")) return `= ${path}`;
  if (/^[^*]*\/\*$/.test(path)) return path.slice(0, -1);
  return `~ "^${path.split("*").map(escapePattern).join(".*")}$"`;
}

const escapePattern = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");

function quote(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("$", "%24")}"`;
}
