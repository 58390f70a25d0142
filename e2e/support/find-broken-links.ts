import type { Site } from "../sites";
import { getAttribute, getElements } from "./parse-page";
import { getResponse, mapConcurrently } from "./requests";

/** An address that a page refers to, as written. */
type Reference = { readonly from: string; readonly to: string };

export type FetchedPage = { readonly path: string; readonly html: string };

/** What an address of the site leads to. */
type Answer =
  | { readonly kind: "page"; readonly fragments: ReadonlySet<string> }
  | { readonly kind: "elsewhere" }
  | { readonly kind: "broken"; readonly why: string };

const ADDRESS_ATTRIBUTES = ["href", "src", "poster", "action", "cite"];

/** Redirects that a reference of our own may take: to the final slash, and on from a short link. */
const MOST_REDIRECTS = 2;

/** Addresses that nothing of ours answers, but other programs of the visitor do. */
const OTHER_PROTOCOLS = ["mailto:", "tel:", "webcal:"];

/**
 * Follows every link, picture, script and style that pages refer to, fragments included. Addresses
 * of other sites are only read, never asked for.
 *
 * @param canonicalOrigin origin of the live site, whose addresses are tried on this one
 * @returns one line for each address that leads nowhere, with the pages that refer to it
 */
export async function findBrokenLinks(
  site: Site,
  canonicalOrigin: string,
  pages: readonly FetchedPage[],
): Promise<readonly string[]> {
  const references = pages.flatMap(getReferences);
  const urls = new Set<string>();
  const resolve = ({ from, to }: Reference): URL | undefined => {
    const base = site.origin + from;
    if (!URL.canParse(to, base)) return undefined;
    const url = new URL(to, base);
    return url.origin === canonicalOrigin
      ? new URL(site.origin + url.href.slice(url.origin.length))
      : url;
  };
  for (const reference of references) {
    const url = resolve(reference);
    if (url?.origin === site.origin) urls.add(withoutFragment(url));
  }
  const known = new Map(pages.map(({ path, html }) => [site.origin + path, html]));
  const answers = new Map(
    await mapConcurrently([...urls], async (url): Promise<[string, Answer]> => {
      const html = known.get(url);
      return [url, html === undefined ? await ask(url, site) : readPage(html)];
    }),
  );
  const referrers = new Map<string, Set<string>>();
  for (const reference of references) {
    const problem = findProblem(reference.to, resolve(reference), site, answers);
    if (problem === undefined) continue;
    const line = `“${reference.to}” ${problem}`;
    referrers.set(line, (referrers.get(line) ?? new Set()).add(reference.from));
  }
  return [...referrers].map(([line, paths]) => `${line}: ${namePages([...paths])}`);
}

function namePages(paths: readonly string[]): string {
  const named = paths.slice(0, 3).join(" ");
  return paths.length > 3 ? `${named} and ${paths.length - 3} more` : named;
}

function getReferences({ path, html }: FetchedPage): readonly Reference[] {
  return getElements(html).flatMap((element) =>
    ADDRESS_ATTRIBUTES.flatMap((name) => {
      const to = getAttribute(element, name);
      return to === undefined ? [] : [{ from: path, to }];
    }).concat(
      (getAttribute(element, "srcset") ?? "")
        .split(/,\s+/)
        .filter(Boolean)
        .map((candidate) => ({ from: path, to: candidate.trim().split(/\s+/)[0] ?? "" })),
    ),
  );
}

function findProblem(
  written: string,
  url: URL | undefined,
  site: Site,
  answers: ReadonlyMap<string, Answer>,
): string | undefined {
  if (written.trim() === "") return "is empty";
  if (url === undefined) return "is no address";
  if (OTHER_PROTOCOLS.includes(url.protocol) || url.protocol === "data:") return undefined;
  if (url.protocol !== "http:" && url.protocol !== "https:") return "is not an address to go to";
  if (url.origin !== site.origin) {
    return url.hostname === "localhost" ? "is on the machine it was made on" : undefined;
  }
  const answer = answers.get(withoutFragment(url));
  if (answer === undefined) return "was not followed";
  if (answer.kind === "broken") return answer.why;
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment === "" || fragment === "top" || answer.kind === "elsewhere") return undefined;
  // An address within an application, which knows by itself what is there.
  if (fragment.startsWith("/")) return undefined;
  return answer.fragments.has(fragment) ? undefined : "names a place that is not on that page";
}

/** Follows an address of the site as far as it leads. */
async function ask(address: string, site: Site): Promise<Answer> {
  let url = address;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await getResponse(url);
    const location = response.headers.get("Location");
    if (location === null || response.status < 300 || response.status > 399) {
      const body = await response.text();
      return response.ok ? readPage(body) : { kind: "broken", why: `answers ${response.status}` };
    }
    const next = new URL(location, url);
    if (next.origin !== site.origin) return { kind: "elsewhere" };
    url = next.href;
  }
  return { kind: "broken", why: "leads from redirect to redirect" };
}

function readPage(html: string): Answer {
  const fragments = getElements(html).flatMap((element) => getAttribute(element, "id") ?? []);
  return { kind: "page", fragments: new Set(fragments) };
}

const withoutFragment = ({ href }: URL) => href.replace(/#.*$/s, "");
