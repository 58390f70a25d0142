import type { Element, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import type { Nodes, Parents } from "mdast";
import memoize from "memoize";
import { findMdxComponent } from "../../../../lib/text/markdown/mdx-vocabulary";
import type { CheckedDocument } from "../../document";
import type { Place } from "../../finding";

/** A tag in a body, of HTML or of a component of ours. */
export type Tag = {
  readonly name: string;
  readonly isComponent: boolean;
  /** Text by name; undefined for a value that is code. Of HTML as properties of hast. */
  readonly attributes: ReadonlyMap<string, string | undefined>;
  readonly place: Place;
  /** Whether there is something between start and end. */
  readonly hasContent: boolean;
  /** Whether it is in a sentence rather than on lines of its own. */
  readonly isInSentence: boolean;
  /** Names of the components around it. */
  readonly around: readonly string[];
};

/** All tags of a body, in order; worked out once. */
export const getTags = memoize(
  ({ body }: CheckedDocument): readonly Tag[] => (body ? collectTags(body) : []),
  { cache: new WeakMap() },
);

function collectTags(node: Nodes, parents: readonly Parents[] = []): readonly Tag[] {
  const inner = "children" in node ? node.children : [];
  return [
    ...getOwnTags(node, parents),
    ...inner.flatMap((child) => collectTags(child, [...parents, node as Parents])),
  ];
}

function getOwnTags(node: Nodes, parents: readonly Parents[]): readonly Tag[] {
  if (node.type === "html") {
    const elements = getElements(fromHtml(node.value, { fragment: true }).children);
    // Within HTML there are no components, whose names a parser of HTML would change.
    const components = [...node.value.matchAll(/<([A-Z]\w*)/g)]
      .filter(([, name = ""]) => findMdxComponent(name))
      .map(
        ([, tagName = ""]): Element => ({ type: "element", tagName, properties: {}, children: [] }),
      );
    return [...components, ...elements].map((element) => toHtmlTag(element, node.position));
  }
  if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return [];
  const siblings = parents.at(-1)?.children ?? [];
  return [
    {
      name: node.name ?? "",
      isComponent: true,
      attributes: new Map(
        node.attributes.map((each) => {
          if (each.type !== "mdxJsxAttribute") return ["…", undefined];
          return [
            each.name,
            typeof each.value === "object" && each.value ? undefined : (each.value ?? ""),
          ];
        }),
      ),
      place: node.position,
      hasContent: !node.children.every(isBlank),
      // Alone in its paragraph, the compiler takes it out of there.
      isInSentence:
        node.type === "mdxJsxTextElement" &&
        (siblings.some((child) => child !== node && !isBlank(child)) ||
          parents.some(({ type }) => IN_SENTENCE.includes(type))),
      around: parents.flatMap((parent) => ("name" in parent && parent.name) || []),
    },
  ];
}

/** What holds words and no blocks. */
const IN_SENTENCE = ["heading", "link", "strong", "emphasis", "delete"];

const isBlank = (node: Nodes) => node.type === "text" && node.value.trim() === "";

const getElements = (nodes: readonly RootContent[]): readonly Element[] =>
  nodes.flatMap((node) => (node.type === "element" ? [node, ...getElements(node.children)] : []));

const toHtmlTag = ({ tagName, properties, children }: Element, place: Place): Tag => ({
  name: tagName,
  isComponent: false,
  attributes: new Map(Object.entries(properties).map(([name, value]) => [name, String(value)])),
  place,
  hasContent: children.length > 0,
  isInSentence: false,
  around: [],
});
