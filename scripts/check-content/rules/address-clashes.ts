import { getPlainAddress } from "../../../lib/links/address-forms";
import { getRedirects } from "../../../lib/links/redirects";
import { findText, getValuesMeaning, makeFieldFinding, type ReadDocument } from "../document";
import { type Finding, makeFinding } from "../finding";
import { DOCUMENT_FOLDERS, FILE_FOLDERS, HIDDEN_PAGES, OWN_PAGES } from "../reserved-addresses";
import { findReasonUnpublished, type Site } from "../site";
import { findAddress, getSiteAddresses } from "../site-addresses";
import { getPlace } from "../source-text";
import type { FieldPath } from "../yaml/yaml-node";
import { findNode, showPath } from "../yaml/yaml-node";

/** Two things that would answer at one address. */
export function checkAddressesClash(site: Site): readonly Finding[] {
  const old = [...findSharedOldPaths(site), ...findTakenPaths(site)];
  return [...findSharedAddresses(site), ...(old.length > 0 ? old : findLostRedirect(site))];
}

const RULE = "duplicate/address";

/** Pages that generated lists and files, or another page, would hide. */
function findSharedAddresses(site: Site): readonly Finding[] {
  const taken = new Map<string, string>(
    [...OWN_PAGES, ...HIDDEN_PAGES].map((path) => [path, "a page that the site makes itself"]),
  );
  return site.documents.flatMap((document) => {
    const address = findAddress(document);
    if (address === undefined) return [];
    const before = taken.get(address) ?? findReservedFolder(document, address);
    taken.set(address, document.path);
    if (before === undefined) return [];
    const message = `the address ${address} is taken by ${before}. Rename this file.`;
    return [makeFinding(document.source, { start: 0, end: 0 }, RULE, message)];
  });
}

function findReservedFolder({ spec }: ReadDocument, address: string): string | undefined {
  if (spec.name !== "Page") return undefined;
  const folder =
    DOCUMENT_FOLDERS.find((each) => address.startsWith(each) && address !== each) ??
    FILE_FOLDERS.find((each) => address.startsWith(each));
  return folder && `the folder ${folder}, which is for other documents`;
}

type OldPath = { readonly document: ReadDocument; readonly path: FieldPath; readonly text: string };

function getOldPaths(site: Site): readonly OldPath[] {
  return site.documents.flatMap((document) =>
    getValuesMeaning(document, "old-path").map(({ path, text }) => ({ document, path, text })),
  );
}

function findSharedOldPaths(site: Site): readonly Finding[] {
  const seen = new Map<string, OldPath>();
  return getOldPaths(site).flatMap((old) => {
    const form = checkOldPath(old);
    if (form) return [form];
    const key = normalise(old.text);
    const before = seen.get(key);
    seen.set(key, old);
    if (!before) return [];
    const where =
      before.document === old.document
        ? "is listed here twice"
        : `is claimed by ${before.document.path} too`;
    const message = `${showPath(old.path)}: “${old.text}” ${where}. Keep one of them.`;
    return [makeFieldFinding(old.document, old.path, "duplicate/old-path", message)];
  });
}

function checkOldPath({ document, path, text }: OldPath): Finding | undefined {
  if (/^\/[^\s?#*:<>\\]*$/.test(text) && !text.startsWith("//")) return undefined;
  const own = /^https?:\/\/[^/]+(\/[^\s?#]*)/.exec(text)?.[1];
  const replacement = own ?? (/^[\w.-]+(?:\/[\w.-]*)*$/.test(text) ? `/${text}` : undefined);
  const message = `${showPath(path)}: “${text}” is not a path of this site. It starts with one slash, and has no space, ?, #, * or colon.`;
  return makeFieldFinding(document, path, "link/path", message, { replacement });
}

/** Old paths at which something lives today, so that they would lead nowhere else. */
function findTakenPaths(site: Site): readonly Finding[] {
  const { targets } = getSiteAddresses(site);
  return getOldPaths(site).flatMap(({ document, path, text }) => {
    const plain = normalise(text);
    const taken = [plain, `${plain}/`].find(
      (each) => targets.get(each)?.unpublished === undefined && targets.has(each),
    );
    if (taken === undefined) return [];
    const own = findAddress(document) === taken;
    const why = own
      ? "is the address it has today, with or without the slash, and needs no line."
      : "is the address of something that is there today.";
    const to =
      path[0] === "redirects" ? findText(document, path[0], path[1] ?? 0, "to") : undefined;
    const advice =
      to !== undefined && taken === `${plain}/` ? ` Nobody would be led to ${to}.` : "";
    const message = `${showPath(path)}: “${text}” ${why}${advice} Take it out.`;
    return [makeFieldFinding(document, path, "duplicate/old-path", message)];
  });
}

/**
 * What stops the build when it puts the old paths together, by its own rules: paths that lead round
 * in a circle, or that are one path in two forms. It stops at the first, and so does this.
 */
function findLostRedirect(site: Site): readonly Finding[] {
  const olds = getOldPaths(site).flatMap((old) => {
    const to = findNewPath(old);
    const isThere = findReasonUnpublished(site, old.document) === undefined;
    return to !== undefined && isThere ? [{ ...old, to, name: nameLine(old) }] : [];
  });
  try {
    const former = olds.map(({ text, to, name }) => ({ from: text, to, document: name }));
    getRedirects(former, collectGoals(site, former));
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const old = olds.find(({ name }) => message.startsWith(`${name}: `));
    if (!old) throw error;
    const reason = message.slice(old.name.length + 2);
    const where = `${showPath(old.path)}: ${reason} Mend this line, or take it out.`;
    return [makeFieldFinding(old.document, old.path, "link/redirect", where)];
  }
}

function findNewPath({ document, path }: OldPath): string | undefined {
  return path[0] === "redirects"
    ? findText(document, path[0], path[1] ?? 0, "to")
    : findAddress(document);
}

/** "content/redirects.yaml:3", for messages about two lines. */
function nameLine({ document, path }: OldPath): string {
  const start = findNode(document.facts, path)?.span.start ?? 0;
  return `${document.path}:${getPlace(document.factsSource, start).line}`;
}

/** Where redirects may end. Links that lead nowhere are the matter of another check. */
function collectGoals(
  site: Site,
  former: readonly { readonly from: string; readonly to: string }[],
): readonly string[] {
  const froms = new Set(former.map(({ from }) => normalise(from)));
  const targets = [...getSiteAddresses(site).targets.values()];
  const goals = former.map(({ to }) => to.replace(/#.*$/s, ""));
  return [
    ...targets.filter(({ unpublished }) => unpublished === undefined).map(({ path }) => path),
    ...goals.filter((goal) => !froms.has(normalise(goal))),
  ].filter(isAddress);
}

function isAddress(path: string): boolean {
  try {
    return getPlainAddress(path) !== undefined;
  } catch {
    return false;
  }
}

function normalise(path: string): string {
  return path.replace(/\/+$/, "") || "/";
}
