import { assertPolicyKept } from "./assert-policy-kept";
import type { ClientModules } from "./client-modules";
import { formatPolicy, getPagePolicy, type Policy } from "./content-security-policy";
import { type Edit, editSource } from "./edit-source";
import { FinishError } from "./finish-error";
import { inlineStyles, type StyleSheets } from "./inline-styles";
import {
  findAttribute,
  getOwnText,
  getPageNodes,
  isElement,
  isHtmlElement,
  type PageElement,
  type PageNode,
} from "./page-tree";
import { escapeAttribute, getRebaseEdits } from "./rebase-links";
import { getSpeculationRules } from "./speculation-rules";
import { findClientComponents, getRuntimeEdits, isRuntime } from "./strip-runtime";

/** What all pages of an export have in common. */
export type PageContext = {
  readonly modules: ClientModules;
  readonly styleSheets: StyleSheets;
  /** Path under which the site is served, "" or "/name". */
  readonly basePath: string;
};

export type FinishedPage = {
  readonly html: string;
  readonly title: string;
  /** Client components for which the page keeps Next's runtime; none for most. */
  readonly clientComponents: readonly string[];
  readonly policy: Policy;
};

/**
 * Finishes one page of the export: without Next's runtime if it needs none of it, with its styles
 * in the page, its Content-Security-Policy, and rules for fetching the next page. All else stays
 * as it is, character for character.
 *
 * @param source the page as Next wrote it
 * @param file path within the export, for errors
 * @throws FinishError if the page is not as Next 16 writes it, or asks for what the policy forbids
 */
export function finishPage(source: string, file: string, context: PageContext): FinishedPage {
  const nodes = getPageNodes(source);
  const elements = nodes.filter(isElement);
  const clientComponents = findClientComponents(nodes, context.modules, file);
  const hasRuntime = clientComponents.length > 0;
  const styles = inlineStyles(hasRuntime ? [] : elements, context.styleSheets, file);
  const kept = elements.filter(
    (element) => hasRuntime || !(isRuntime(element) || styles.links.has(element)),
  );
  assertPolicyKept(kept, file);
  const policy = getPagePolicy(kept, {
    styles: styles.css === "" ? [] : [styles.css],
    scripts: [getSpeculationRules(context.basePath)],
    hasRuntime,
  });
  const html = editSource(source, [
    ...(hasRuntime ? [] : getRuntimeEdits(nodes, file)),
    ...styles.edits,
    ...getRebaseEdits(kept, context.basePath),
    ...getHeadEdits(source, elements, policy, context, file),
  ]);
  return { html, title: getTitle(nodes), clientComponents, policy };
}

/** The policy right after the character set, so that it holds for all that follows. */
function getHeadEdits(
  source: string,
  elements: readonly PageElement[],
  policy: Policy,
  { basePath }: PageContext,
  file: string,
): readonly Edit[] {
  const head = elements.find((element) => isHtmlElement(element, "head"));
  const charset = elements.find((element) => findAttribute(element, "charset") !== undefined);
  const end = head?.sourceCodeLocation?.endTag;
  const start = charset?.sourceCodeLocation;
  if (!start || !end) throw new FinishError(file, "expected a <head> with <meta charset>.");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(formatPolicy(policy))}">`;
  const rules = `<script type="speculationrules">${getSpeculationRules(basePath)}</script>`;
  return [
    insertAfter(source, start, meta),
    { start: end.startOffset, end: end.endOffset, text: `${rules}</head>` },
  ];
}

function insertAfter(
  source: string,
  place: { readonly startOffset: number; readonly endOffset: number },
  text: string,
): Edit {
  const { startOffset: start, endOffset: end } = place;
  return { start, end, text: source.slice(start, end) + text };
}

function getTitle(nodes: readonly PageNode[]): string {
  const title = nodes.filter(isElement).find((element) => isHtmlElement(element, "title"));
  return title ? getOwnText(title) : "";
}
