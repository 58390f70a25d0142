import { findText, getValuesMeaning, makeFieldFinding, type ReadDocument } from "../document";
import { type Finding, makeFinding } from "../finding";
import type { Site } from "../site";
import { findAddress, getSiteAddresses } from "../site-addresses";
import type { FieldPath } from "../yaml/yaml-node";
import { showPath } from "../yaml/yaml-node";

/** Two things that would answer at one address. */
export function checkAddressesClash(site: Site): readonly Finding[] {
  return [...findSharedAddresses(site), ...findSharedOldPaths(site), ...findTakenPaths(site)];
}

const RULE = "duplicate/address";

/** Pages that generated lists and files, or another page, would hide. */
function findSharedAddresses(site: Site): readonly Finding[] {
  const taken = new Map<string, string>(
    RESERVED.map((path) => [path, "a page that the site makes itself"]),
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

const RESERVED = [
  "/",
  "/events/",
  "/projects/",
  "/posts/",
  "/topics/",
  "/search/",
  "/now/",
  "/glossary/",
];

function findReservedFolder({ spec }: ReadDocument, address: string): string | undefined {
  const folder = /^\/(?:events|projects|posts|topics)\//.exec(address)?.[0];
  return spec.name === "Page" && folder
    ? `the folder ${folder}, which is for other documents`
    : undefined;
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

function normalise(path: string): string {
  return path.replace(/\/+$/, "") || "/";
}
