import { getPlainAddress } from "./address-forms";
import { findReservedPart } from "./reserved-addresses";

/** An address that once worked, as a document or the table of redirects gives it. */
export type FormerAddress = {
  readonly from: string;
  /** A page of this site, "/events/30-cardiff/", perhaps with a fragment; or a former address. */
  readonly to: string;
  /** The file that says so, for errors: "posts/ten-pitch-tips.mdx". */
  readonly document: string;
};

/** Where a former address leads, in one hop. */
export type Redirect = {
  /** In its plain form (see address-forms.ts). */
  readonly from: string;
  /** Address of a page, with a slash at the end and perhaps a fragment. */
  readonly to: string;
};

/**
 * The table of redirects: every former address leads straight to a page that is there.
 *
 * Chains are followed to their end. An address given twice is fine if both lead to the same page,
 * and so is a document that lists the address it has now.
 *
 * @param pages addresses of all pages, "/about/"; those of other files too, "/feed.xml"
 * @returns sorted by address
 * @throws Error naming the document, in plain words, for an address that is not one, that a host
 *   would read as a pattern or the site needs, that has a page now or leads two ways, and for a
 *   target that is missing or leads round in a circle
 * @example
 * getRedirects(
 *   [{ from: "/faq", to: "/about/", document: "pages/about.mdx" }],
 *   ["/about/"],
 * ) // [{ from: "/faq", to: "/about/" }]
 */
export function getRedirects(
  formerAddresses: readonly FormerAddress[],
  pages: Iterable<string>,
): readonly Redirect[] {
  const pageOf = new Map([...pages].map((page) => [getPlainAddress(page), page]));
  const claims = new Map<string, Claim>();
  for (const { from, to, document } of formerAddresses) {
    const claim = toClaim(to, document);
    const plain = getPlainOrExplain(from, document);
    if (plain === "") throw new Error(`${document}: the home page is no former address.`);
    if (!isRedirectable(plain)) {
      throw new Error(
        `${document}: “${from}” has a space or a sign that hosts do not take as it is: * and : stand for any address.`,
      );
    }
    if (findReservedPart(plain)) {
      throw new Error(
        `${document}: “${from}” is no former address: files of the site, or of its host, are there.`,
      );
    }
    if (plain === claim.path && pageOf.has(plain)) continue;
    if (pageOf.has(plain)) {
      throw new Error(`${document}: “${from}” is no former address, for there is a page now.`);
    }
    const other = claims.get(plain);
    if (other && (other.path !== claim.path || other.fragment !== claim.fragment)) {
      throw new Error(`${document}: “${from}” leads elsewhere according to ${other.document}.`);
    }
    claims.set(plain, claim);
  }
  return [...claims.keys()].sort().map((from) => ({ from, to: getTarget(from, claims, pageOf) }));
}

/**
 * What a former address may consist of, decoded: hosts read lines of `_redirects` as patterns.
 *
 * @see https://developers.cloudflare.com/workers/static-assets/redirects/
 */
const PLAIN_SIGNS = /^[\p{L}\p{M}\p{N}/._~'()+!,&@=$;-]+$/u;

/** Whether hosts can redirect from an address, given in its plain form. */
export const isRedirectable = (plain: string): boolean => PLAIN_SIGNS.test(plain);

type Claim = { readonly path: string; readonly fragment: string; readonly document: string };

function toClaim(to: string, document: string): Claim {
  const [, path = "", fragment = ""] = /^([^#]*)(#.*)?$/s.exec(to) ?? [];
  return { path: getPlainOrExplain(path, document), fragment, document };
}

function getPlainOrExplain(address: string, document: string): string {
  try {
    return getPlainAddress(address);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new Error(`${document}: ${problem}`, { cause: error });
  }
}

/** Follows a former address to the page it ends at; a later fragment overrules an earlier one. */
function getTarget(
  from: string,
  claims: ReadonlyMap<string, Claim>,
  pageOf: ReadonlyMap<string, string>,
): string {
  const seen = new Set<string>();
  let fragment = "";
  let path = from;
  for (let claim = claims.get(path); claim; claim = claims.get(path)) {
    if (seen.has(path)) throw new Error(`${claim.document}: “${from}” leads round in a circle.`);
    seen.add(path);
    fragment = claim.fragment || fragment;
    path = claim.path;
    const page = pageOf.get(path);
    if (page !== undefined) return page + fragment;
    if (!claims.has(path)) {
      throw new Error(`${claim.document}: “${from}” leads to “${path}/”, where there is no page.`);
    }
  }
  throw new Error(`“${from}” is no former address.`);
}
