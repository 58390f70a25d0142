import { MDX_COMPONENTS } from "../../../lib/text/mdx-vocabulary";
import { getValuesMeaning, makeFieldFinding, type ReadDocument } from "../document";
import { type Finding, makeFinding } from "../finding";
import { findAddressIn } from "../link/find-address-in";
import { findLinkProblem } from "../link/find-link-problem";
import type { LinkProblem } from "../link/link-problem";
import type { Site } from "../site";
import type { Span } from "../source-text";
import { showPath } from "../yaml/yaml-node";

/** Where links lead: addresses that exist, fragments that exist, nothing that runs. */
export function checkLinks(site: Site): readonly Finding[] {
  return site.documents.flatMap((document) => [
    ...checkBodyLinks(site, document),
    ...checkComponentLinks(site, document),
    ...checkFieldLinks(site, document),
  ]);
}

function checkBodyLinks(site: Site, document: ReadDocument): readonly Finding[] {
  return (document.body?.links ?? []).flatMap(({ url, isBare, span }) => {
    const problem = findLinkProblem(site, document, url, "any");
    if (!problem) return [];
    return [isBare ? reportBare(document, span, problem) : reportAt(document, span, url, problem)];
  });
}

function checkComponentLinks(site: Site, document: ReadDocument): readonly Finding[] {
  return (document.body?.components ?? []).flatMap(({ name, properties }) => {
    if (!Object.hasOwn(MDX_COMPONENTS, name)) return [];
    const rules: Readonly<Record<string, { readonly kind: string }>> =
      MDX_COMPONENTS[name as keyof typeof MDX_COMPONENTS].properties;
    return [...properties].flatMap(([key, { value, span }]) => {
      const kind = Object.hasOwn(rules, key) ? rules[key]?.kind : undefined;
      if (kind !== "link" && kind !== "web-address") return [];
      const problem = findLinkProblem(site, document, value, kind === "link" ? "any" : "web");
      return problem ? [reportAt(document, span, value, problem)] : [];
    });
  });
}

function checkFieldLinks(site: Site, document: ReadDocument): readonly Finding[] {
  const meanings = ["web-address", "link", "own-path"] as const;
  return meanings.flatMap((meaning) =>
    getValuesMeaning(document, meaning).flatMap(({ path, text }) => {
      const kind = meaning === "web-address" ? "record" : meaning === "link" ? "any" : "own";
      const problem = findLinkProblem(site, document, text, kind);
      if (!problem) return [];
      const { rule, message, better, ...options } = problem;
      return [
        makeFieldFinding(document, path, rule, `${showPath(path)}: ${message}`, {
          ...options,
          replacement: better,
        }),
      ];
    }),
  );
}

function reportAt(document: ReadDocument, span: Span, url: string, problem: LinkProblem): Finding {
  const { rule, message, better, ...options } = problem;
  const found = findAddressIn(document.source, span, url);
  const replacement = found && better;
  return makeFinding(document.source, found ?? span, rule, message, { ...options, replacement });
}

/** An address that became a link by itself; a path in its place would be plain words. */
function reportBare(document: ReadDocument, span: Span, problem: LinkProblem): Finding {
  const { rule, message, better, severity } = problem;
  const replacement = better && `[words that say where it leads](${better})`;
  return makeFinding(document.source, span, rule, message, { severity, replacement });
}
