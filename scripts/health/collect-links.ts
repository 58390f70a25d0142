import { type ContentFile, decodeFile } from "../check-content/decode-file";
import { getFieldValues } from "../check-content/document";
import { readDocument } from "../check-content/read-document";
import { findDocumentSpec } from "../check-content/schema/document-types";
import { getPlace } from "../check-content/source-text";

/** An address of another site, and every line of the content where it stands. */
export type ExternalLink = {
  readonly url: string;
  /** "content/posts/x.mdx:12" */
  readonly places: readonly string[];
};

/**
 * Every address of another site in facts and texts, each once, without its fragment.
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

function findAddresses(
  file: ContentFile,
  contentFolder: string,
): readonly (readonly [address: string, line: number])[] {
  const place = file.path.slice(contentFolder.length + 1);
  const spec = file.path.startsWith(`${contentFolder}/`) ? findDocumentSpec(place) : undefined;
  const { source } = spec ? decodeFile(file) : {};
  if (!spec || !source) return [];
  const { document } = readDocument(source, place, spec);
  const components = (document.body?.components ?? []).flatMap(({ properties }) => [
    ...properties.values(),
  ]);
  return [
    ...getFieldValues(document).map(
      ({ text, node }) => [text, getPlace(document.factsSource, node.span.start).line] as const,
    ),
    ...(document.body?.links ?? []).map(
      ({ url, span }) => [url, getPlace(source, span.start).line] as const,
    ),
    ...components.map(({ value, span }) => [value, getPlace(source, span.start).line] as const),
  ];
}

function readAddress(text: string): URL | undefined {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
}
