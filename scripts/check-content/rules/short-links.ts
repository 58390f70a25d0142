import { assertSafeTarget } from "../../../lib/links/safe-target";
import { findText, getValuesMeaning, makeFieldFinding, type ReadDocument } from "../document";
import type { Finding } from "../finding";
import { getDocuments, type Site } from "../site";
import { findAddress, getSiteAddresses } from "../site-addresses";
import { findNode } from "../yaml/yaml-node";

/** Short links, which stand on posters: their paths, where they may lead, and how. */
export function checkShortLinks(site: Site): readonly Finding[] {
  return [
    ...getDocuments(site, "ShortLinkList").flatMap((document) => checkList(site, document)),
    ...site.documents.flatMap((document) => checkTargets(site, document)),
  ];
}

const RULE = "short-link";

function checkList(site: Site, document: ReadDocument): readonly Finding[] {
  const list = findNode(document.facts, ["links"]);
  const { targets } = getSiteAddresses(site);
  const seen = new Set<string>();
  const pages = new Set(site.documents.flatMap((each) => findAddress(each) ?? []));
  return (list?.is === "list" ? list.items : []).flatMap((_, index) => {
    const findings: Finding[] = [];
    const at = ["links", index] as const;
    const path = findText(document, ...at, "path");
    const report = (field: string, message: string, replacement?: string) =>
      findings.push(makeFieldFinding(document, [...at, field], RULE, message, { replacement }));
    if (path !== undefined) {
      if (!/^(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$/.test(path)) {
        const better = `/${path
          .toLowerCase()
          .replace(/[^a-z0-9/]+/g, "-")
          .replace(/^[-/]+|[-/]+$/g, "")}`;
        report(
          "path",
          `path: “${path}” is not easy to type. It is a slash and small letters, digits and hyphens, with no slash at the end.`,
          better,
        );
      }
      if (seen.has(path)) report("path", `path: “${path}” is here twice. Keep one of them.`);
      if (pages.has(`${path}/`) || targets.get(`${path}/`)) {
        report(
          "path",
          `path: “${path}” is the address of a page too, which nobody could reach. Choose another.`,
        );
      }
      seen.add(path);
    }
    const leads = ["to", "follows"].filter((field) => findNode(document.facts, [...at, field]));
    if (leads.length !== 1) {
      report(
        "path",
        `“${path ?? "this short link"}” needs either to (always the same place) or follows (what the current event has), and not both.`,
      );
    }
    return findings;
  });
}

function checkTargets(site: Site, document: ReadDocument): readonly Finding[] {
  return getValuesMeaning(document, "short-link-target").flatMap(({ path, text }) => {
    try {
      assertSafeTarget(text, site.url);
      return [];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const replacement = /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text)
        ? `https://${text}`
        : undefined;
      const name = path.filter((step) => typeof step === "string").join(".");
      return [
        makeFieldFinding(
          document,
          path,
          "link/address",
          `${name}: ${replacement ? reason.replace(/ Write one that .*$/, "") : reason}`,
          { replacement },
        ),
      ];
    }
  });
}
