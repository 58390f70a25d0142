import { findReservedPart } from "../../../../lib/links/reserved-addresses";
import { findText, reportField } from "../../document";
import { type CheckedSite, getDocuments } from "../../site";
import { findAddress, getPlainShortPath } from "../../site-addresses";

/** Short links, which are printed on posters: their paths, and what they follow. */
export function checkShortLinks(site: CheckedSite) {
  const pages = new Set(site.documents.flatMap((each) => findAddress(each) ?? []));
  for (const document of getDocuments(site, "ShortLinkList")) {
    const { links } = document.facts;
    const seen = new Set<string>();
    for (const index of (Array.isArray(links) ? links : []).keys()) {
      const at = ["links", index];
      const path = findText(document, ...at, "path");
      const report = (reason: string, replacement?: string) =>
        reportField(document, [...at, "path"], "short-link", reason, { replacement });
      if (path !== undefined) {
        if (!/^(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$/.test(path)) {
          report(
            `path: “${path}” is not easy to type. It is a slash and lower-case letters, digits and hyphens, with no slash at the end.`,
            getPlainShortPath(path),
          );
        }
        if (findReservedPart(path)) {
          report(`path: “${path}” belongs to files of the site, or of its host. Choose another.`);
        }
        if (seen.has(path)) report(`path: “${path}” is here twice. Keep one of them.`);
        if (pages.has(`${path}/`) || site.addresses.has(`${path}/`)) {
          report(
            `path: “${path}” is the address of a page too, which nobody could reach. Choose another.`,
          );
        }
        seen.add(path);
      }
      const leads = ["to", "follows"].filter(
        (field) => findText(document, ...at, field) !== undefined,
      );
      if (leads.length === 1) continue;
      report(
        `“${path ?? "this short link"}” needs either to (always the same place) or follows (what the current event has), and not both.`,
      );
    }
  }
}
