import { getPlainAddress } from "../../../../lib/links/address-forms";
import { getRedirects } from "../../../../lib/links/redirects";
import {
  DOCUMENT_FOLDERS,
  findReservedPart,
  HIDDEN_PAGES,
  OWN_PAGES,
} from "../../../../lib/links/reserved-addresses";
import {
  type CheckedDocument,
  type FieldPath,
  findText,
  getFieldPosition,
  getTextsMeaning,
  reportField,
  showPath,
} from "../../document";
import { refuse, START } from "../../finding";
import { type CheckedSite, findReasonUnpublished, isTwin } from "../../site";
import { findAddress } from "../../site-addresses";

/** Pages that generated lists and files, or another page, would hide. */
export function checkSharedAddresses({ documents }: CheckedSite) {
  const taken = new Map<string, string>(
    [...OWN_PAGES, ...HIDDEN_PAGES].map((path) => [path, "a page that the site makes itself"]),
  );
  for (const document of documents) {
    const address = findAddress(document);
    if (address === undefined) continue;
    const before = taken.get(address) ?? findReservedFolder(document, address);
    taken.set(address, document.file.path);
    if (before === undefined) continue;
    const reason = `the address ${address} is taken by ${before}. Rename this file.`;
    refuse(document.file, reason, START, "duplicate/address");
  }
}

function findReservedFolder({ type, place }: CheckedDocument, address: string): string | undefined {
  if (type !== "Page" || isTwin(place)) return undefined;
  const folder = DOCUMENT_FOLDERS.find((each) => address.startsWith(each) && address !== each);
  const part = findReservedPart(address);
  if (part) return `files of the site, or of its host, under /${part}`;
  return folder && `the folder ${folder}, which is for other documents`;
}

type OldPath = {
  readonly document: CheckedDocument;
  readonly path: FieldPath;
  readonly text: string;
};

/** Old paths that are no paths, that two documents claim, or at which something is today. */
export function checkOldPaths(site: CheckedSite) {
  const olds = site.documents.flatMap((document): readonly OldPath[] =>
    getTextsMeaning(document, "old-path").map(({ path, text }) => ({ document, path, text })),
  );
  const seen = new Map<string, OldPath>();
  const bad = olds.filter((old) => {
    const before = seen.get(normalise(old.text));
    if (!before) seen.set(normalise(old.text), old);
    return refuseForm(old) || refuseTaken(site, old) || refuseShared(old, before);
  });
  if (bad.length === 0) refuseLostRedirect(site, olds);
}

function refuseForm({ document, path, text }: OldPath): boolean {
  if (/^\/[^\s?#*:<>\\]*$/.test(text) && !text.startsWith("//")) return false;
  const own = /^https?:\/\/[^/]+(\/[^\s?#]*)/.exec(text)?.[1];
  const replacement = own ?? (/^[\w.-]+(?:\/[\w.-]*)*$/.test(text) ? `/${text}` : undefined);
  const reason = `${showPath(path)}: “${text}” is not a path of this site. It starts with one slash, and has no space, ?, #, * or colon.`;
  reportField(document, path, "link/path", reason, { replacement });
  return true;
}

function refuseShared({ document, path, text }: OldPath, before: OldPath | undefined): boolean {
  if (!before) return false;
  const where =
    before.document === document
      ? "is listed here twice"
      : `is claimed by ${before.document.file.path} too`;
  const reason = `${showPath(path)}: “${text}” ${where}. Keep one of them.`;
  reportField(document, path, "duplicate/old-path", reason);
  return true;
}

function refuseTaken(site: CheckedSite, { document, path, text }: OldPath): boolean {
  const plain = normalise(text);
  const taken = [plain, `${plain}/`].find((each) => site.addresses.has(each));
  if (taken === undefined) return false;
  const why =
    findAddress(document) === taken
      ? "is the address it has today, with or without the slash, and needs no line."
      : "is the address of something that is there today.";
  const to = path[0] === "redirects" ? findText(document, path[0], path[1] ?? 0, "to") : undefined;
  const advice = to !== undefined ? ` Nobody would get to ${to}.` : "";
  const reason = `${showPath(path)}: “${text}” ${why}${advice} Take it out.`;
  reportField(document, path, "duplicate/old-path", reason);
  return true;
}

/** What stops the build when it joins the old paths: circles, and one path in two forms. */
function refuseLostRedirect(site: CheckedSite, all: readonly OldPath[]) {
  const olds = all.flatMap((old) => {
    const { document, path } = old;
    const to =
      path[0] === "redirects"
        ? findText(document, path[0], path[1] ?? 0, "to")
        : findAddress(document);
    const isThere = findReasonUnpublished(site, document) === undefined;
    const { line } = getFieldPosition(document, path).start;
    return to !== undefined && isThere
      ? [{ ...old, to, name: `${document.file.path}:${line}` }]
      : [];
  });
  const former = olds.map(({ text, to, name }) => ({ from: text, to, document: name }));
  const froms = new Set(former.map(({ from }) => normalise(from)));
  const goals = former.map(({ to }) => to.replace(/#.*$/s, ""));
  const ends = [...site.addresses, ...goals.filter((goal) => !froms.has(normalise(goal)))];
  try {
    getRedirects(former, ends.filter(isAddress));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const old = olds.find(({ name }) => message.startsWith(`${name}: `));
    if (!old) throw error;
    const reason = `${showPath(old.path)}: ${message.slice(old.name.length + 2)} Correct this line, or take it out.`;
    reportField(old.document, old.path, "link/redirect", reason);
  }
}

function isAddress(path: string): boolean {
  try {
    return getPlainAddress(path) !== undefined;
  } catch {
    return false;
  }
}

const normalise = (path: string): string => path.replace(/\/+$/, "") || "/";
