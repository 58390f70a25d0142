import { findClosest } from "../closest";
import type { ReadDocument } from "../document";
import { type Finding, makeFinding, quote } from "../finding";
import type { Site } from "../site";
import { findAddress } from "../site-addresses";
import { getSlice, type Span } from "../source-text";

/** Pictures that a text shows: each must be there. */
export function checkImages(site: Site): readonly Finding[] {
  return site.documents.flatMap((document) =>
    getPictures(document).flatMap(({ url, span }) => checkPicture(site, document, url, span)),
  );
}

/** A picture in a text, by Markdown or by <Figure>. */
export type Picture = {
  readonly url: string;
  readonly alt: string | undefined;
  /** Where its address stands. */
  readonly span: Span;
  /** Where the words for those who do not see it stand. */
  readonly altSpan: Span;
};

export function getPictures({ body }: ReadDocument): readonly Picture[] {
  const figures = (body?.components ?? []).filter(({ name }) => name === "Figure");
  return [
    ...(body?.images ?? []).map(({ url, alt, span }) => ({ url, alt, span, altSpan: span })),
    ...figures.flatMap(({ properties, span }) => {
      const src = properties.get("src");
      const alt = properties.get("alt");
      return src
        ? [{ url: src.value, alt: alt?.value, span: src.span, altSpan: alt?.span ?? span }]
        : [];
    }),
  ];
}

const RULE = "image/missing";

function checkPicture(
  site: Site,
  document: ReadDocument,
  url: string,
  span: Span,
): readonly Finding[] {
  const shown = quote(getSlice(document.source, span));
  const place = `Put the file into ${site.publicFolder}/pictures/ and write /pictures/….`;
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) {
    const message = `${shown}: pictures of other sites are not built in, for they follow people and vanish. ${place}`;
    return [makeFinding(document.source, span, "image/elsewhere", message)];
  }
  const path = resolvePath(findAddress(document) ?? "/", url);
  const file = `${site.publicFolder}${path}`;
  if (site.files.has(file)) return [];
  const pictures = [...site.files]
    .filter(
      (each) =>
        each.startsWith(`${site.publicFolder}/`) &&
        /\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(each),
    )
    .map((each) => each.slice(site.publicFolder.length));
  const name = url.replace(/^.*\//, "").toLowerCase();
  const meant =
    pictures.find((each) => each.toLowerCase().endsWith(`/${name}`)) ?? findClosest(path, pictures);
  const message = `${shown}: there is no file ${file}. ${meant === undefined ? place : `Did you mean ${meant}?`}`;
  const at = document.source.text.indexOf(url, span.start);
  const isFound = url !== "" && at !== -1 && at < span.end;
  const found = isFound ? { start: at, end: at + url.length } : span;
  return [
    makeFinding(document.source, found, RULE, message, {
      replacement: isFound ? meant : undefined,
    }),
  ];
}

/** As a browser does it. */
function resolvePath(base: string, url: string): string {
  try {
    return decodeURIComponent(new URL(url, `https://site.example${base}`).pathname);
  } catch {
    return url;
  }
}
