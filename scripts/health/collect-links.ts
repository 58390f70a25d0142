import { visit } from "unist-util-visit";
import { findDocumentSpec } from "../../schema/document-spec";
import { getFieldPosition } from "../check/document";
import { type ContentFile, decode } from "../check/read/decode";
import { readDocument } from "../check/read/read-document";

/** An address of another site, and every line of the content that has it. */
export type ExternalLink = {
  readonly url: string;
  /** "content/posts/x.mdx:12" */
  readonly places: readonly string[];
};

/**
 * Every address of another site in facts and bodies, each once, without its fragment.
 *
 * @param own address of this site, whose pages the content check looks after
 */
export function collectLinks(
  files: readonly ContentFile[],
  contentFolder: string,
  own: string,
): readonly ExternalLink[] {
  const places = new Map<string, string[]>();
  for (const file of files) {
    for (const [address, line] of findAddresses(file, contentFolder)) {
      const url = readAddress(address);
      if (url === undefined || url.hostname === new URL(own).hostname) continue;
      url.hash = "";
      const place = `${file.path}:${line}`;
      places.set(url.href, [...(places.get(url.href) ?? []), place]);
    }
  }
  return [...places].map(([url, each]) => ({ url, places: each }));
}

type Address = readonly [address: string, line: number];

function findAddresses(file: ContentFile, contentFolder: string): readonly Address[] {
  const place = file.path.slice(contentFolder.length + 1);
  const spec = file.path.startsWith(`${contentFolder}/`) ? findDocumentSpec(place) : undefined;
  if (!spec) return [];
  const document = readDocument(decode(file), place, spec);
  const addresses = document.values.map(
    ({ text, path }): Address => [text, getFieldPosition(document, path).start.line],
  );
  if (!document.body) return addresses;
  visit(document.body, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === "link" || node.type === "definition") addresses.push([node.url, line]);
    if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return;
    for (const { value } of node.attributes) {
      if (typeof value === "string") addresses.push([value, line]);
    }
  });
  return addresses;
}

function readAddress(text: string): URL | undefined {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
}
