import GithubSlugger from "github-slugger";
import type { Root } from "mdast";
import { toString as toText } from "mdast-util-to-string";
import type { SourceText, Span } from "../source-text";
import type {
  BodyFacts,
  ComponentFact,
  HeadingFact,
  ImageFact,
  LinkFact,
  MdxElementNode,
} from "./body-facts";
import { getPropertySpan, getSpan, walk } from "./tree";

/**
 * Gathers headings, links, images and components from a text.
 *
 * @param shift offset of the body in the file
 */
export function collectFacts(source: SourceText, root: Root, shift: number): BodyFacts {
  const slugger = new GithubSlugger();
  const headings: HeadingFact[] = [];
  const links: LinkFact[] = [];
  const images: ImageFact[] = [];
  const components: ComponentFact[] = [];
  const code: Span[] = [];
  const texts: Span[] = [];
  const definitions = findDefinitions(root);
  walk(root, (node) => {
    const span = getSpan(node, shift);
    switch (node.type) {
      case "heading": {
        const text = toText(node, { includeImageAlt: false });
        headings.push({ depth: node.depth, text, id: slugger.slug(text), span });
        break;
      }
      case "link":
      case "linkReference": {
        const url = node.type === "link" ? node.url : definitions.get(node.identifier);
        const isBare = !source.text.startsWith("[", span.start);
        if (url !== undefined) links.push({ url, text: toText(node), isBare, span });
        break;
      }
      case "image":
      case "imageReference": {
        const url = node.type === "image" ? node.url : definitions.get(node.identifier);
        if (url !== undefined) images.push({ url, alt: node.alt ?? "", span });
        break;
      }
      case "code":
      case "inlineCode":
        code.push(span);
        break;
      case "text":
        texts.push(span);
        break;
      case "mdxJsxFlowElement":
      case "mdxJsxTextElement":
        components.push(readComponent(source, node, span));
        break;
    }
  });
  return { headings, links, images, components, code, texts };
}

function findDefinitions(root: Root): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  walk(root, (node) => {
    if (node.type === "definition" && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node.url);
    }
  });
  return definitions;
}

function readComponent(source: SourceText, node: MdxElementNode, span: Span): ComponentFact {
  const properties = new Map(
    node.attributes.flatMap((attribute) =>
      attribute.type === "mdxJsxAttribute" && typeof attribute.value === "string"
        ? [
            [
              attribute.name,
              { value: attribute.value, span: getPropertySpan(source, span, attribute.name) },
            ] as const,
          ]
        : [],
    ),
  );
  return { name: node.name ?? "", properties, span };
}
