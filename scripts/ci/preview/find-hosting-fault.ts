import { getPlainAddress } from "../../../lib/links/address-forms";
import { getSiteHosting } from "../../hosting/site-hosting";

/*
 * `_headers` and `_redirects` are orders to the host, and a stranger's code may have written them.
 * The host reads them loosely: it trims lines, takes rules for other addresses, and serves one file
 * for another. So nothing passes here but the very lines that our own build writes.
 */

/** Folder of the preview that is ours; an archive with it in it is refused. */
export const OUR_FOLDER = "_preview";

const NOINDEX = "  X-Robots-Tag: noindex";

/** What a preview of ours sets; a change that adds a header has a preview once main knows it. */
const NAMES: ReadonlySet<string> = new Set(
  getSiteHosting({
    policy: "",
    ownPolicies: new Map(),
    redirects: [],
    basePath: "",
    preview: true,
  }).headers.flatMap((rule) => Object.keys(rule.headers)),
);

/** Of this site alone, and without names that stand for a part of an address. */
const PATH = /^\/(?!\/)[^\s:?#\\]*$/;
const SET = /^ {2}([\w-]+): [\x20-\x7e]+$/;
const UNSET = /^ {2}! ([\w-]+)$/;

/**
 * What is wrong with the `_headers` of a preview.
 *
 * @returns a sentence, or undefined if our own build could have written it
 */
export function findHeadersFault(text: string): string | undefined {
  const lines = getLines(text);
  const paths = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const fault = findLineFault(line, paths);
    if (fault) return `_headers, line ${index + 1} ${fault}: ${JSON.stringify(line.slice(0, 80))}.`;
  }
  return isKeptFromSearch(lines)
    ? undefined
    : "_headers does not keep search engines from every page, so this is no preview.";
}

/** @param paths of the rules before, as the host compares them; the one of this line is added */
function findLineFault(line: string, paths: Set<string>): string | undefined {
  if (PATH.test(line)) {
    const { pathname } = new URL(line, "http://preview.invalid");
    // The host keeps the last alone, which could leave out what the first one says.
    if (paths.has(pathname)) return "is for the same path as another";
    paths.add(pathname);
    return undefined;
  }
  const [, name = ""] = SET.exec(line) ?? UNSET.exec(line) ?? [];
  return NAMES.has(name) ? undefined : "is none that our build writes";
}

/** Whether the first rule sets it for all, and nothing else touches it. */
function isKeptFromSearch(lines: readonly string[]): boolean {
  const next = lines.findIndex((line, index) => index > 0 && line.startsWith("/"));
  const first = next === -1 ? lines : lines.slice(0, next);
  const touching = lines.filter((line) => /robots/i.test(line.split(":")[0] ?? ""));
  return lines[0] === "/*" && first.includes(NOINDEX) && touching.length === 1;
}

const REDIRECT = /^(\/[^\s:*]+) (\/(?!\/)[^\s:*]*) 301$/;

/**
 * What is wrong with the `_redirects` of a preview.
 *
 * @returns a sentence, or undefined if our own build could have written it
 */
export function findRedirectsFault(text: string): string | undefined {
  for (const [index, line] of getLines(text).entries()) {
    const [, from, to] = REDIRECT.exec(line) ?? [];
    if (!from || !to || isOursOrOdd(from) || isOursOrOdd(to.replace(/#.*$/, ""))) {
      const quoted = JSON.stringify(line.slice(0, 80));
      return `_redirects, line ${index + 1} is none that our build writes: ${quoted}.`;
    }
  }
  return undefined;
}

/** Whether an address leads to our own folder in a preview, or could without seeming to. */
function isOursOrOdd(address: string): boolean {
  try {
    return getPlainAddress(address).split("/")[1]?.toLowerCase() === OUR_FOLDER;
  } catch {
    return true;
  }
}

/** Our files end with a line break, or are empty. */
function getLines(text: string): readonly string[] {
  return text
    .replace(/\n$/, "")
    .split("\n")
    .slice(text === "" ? 1 : 0);
}
