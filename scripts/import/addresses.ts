import path from "node:path";
import { getPlainAddress } from "../../lib/links/address-forms";
import { decodeAddress } from "../../lib/links/written-address";
import { slugText } from "../../lib/text/slug-text";
import type { Addresses } from "./adapt-html";
import type { TakeNote } from "./notes";

/** A file of the old site, and where it goes, relative to the project. */
export type Copy = { readonly from: string; readonly to: string };

export type AddressContext = {
  /** The address of the old site, "https://example.org"; empty where it is not known. */
  readonly oldUrl: string;
  /** "/blog", or empty. */
  readonly base: string;
  /** The post's own old address. */
  readonly own: string;
  /** Addresses of posts by the plain form of their old ones. */
  readonly posts: ReadonlyMap<string, string>;
  /** Whether this site answers at a path. */
  readonly answersAt: (path: string) => boolean;
  /** A file of the old site by its path in it. */
  readonly findFile: (path: string) => string | undefined;
  readonly publicFolder: string;
  /** Where pictures of the post go. */
  readonly pictureFolder: string;
  readonly note: TakeNote;
};

export const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg)$/i;
/** Files that could run something, which this site would then serve as its own. */
const ACTIVE = /\.(?:svg|[cm]?js|css|xml|xhtml|swf|wasm)$/i;
const PAGE = /\/$|\/[^./]*$|\.(?:html?|md|markdown)$/i;
const getHost = (url: string) =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";

/** Tells where addresses in a post lead here. @returns the files that it needs besides, as they are asked for */
export function makeAddresses(
  context: AddressContext,
): Addresses & { readonly copies: readonly Copy[] } {
  const copies: Copy[] = [];
  const { oldUrl, base, note } = context;
  const origin = oldUrl || "http://old.invalid";
  const findOwn = (address: string): URL | undefined => {
    const url = new URL(address, origin + context.own);
    return getHost(url.href) === getHost(origin) ? url : undefined;
  };
  const findFile = ({ pathname }: URL) => {
    const place = decodeAddress(pathname);
    // What is decoded could climb out of a folder, or be a file that programs read.
    if (/\\|\/\./.test(place)) return undefined;
    const inSite = base !== "" && place.startsWith(`${base}/`) ? place.slice(base.length) : place;
    return context.findFile(inSite);
  };
  return { copies, resolveLink, resolvePicture };

  function resolveLink(written: string): string {
    const href = written.trim().replace(/^\/\//, "https://").replaceAll(" ", "%20");
    if (href === "" || /^(?!https?:)[a-z][\w+.-]*:/i.test(href) || !URL.canParse(href, origin))
      return href;
    const url = findOwn(href);
    if (!url) return href;
    const { pathname, search, hash } = url;
    const post = context.posts.get(getPlain(pathname));
    if (post) return post + hash;
    const place = decodeAddress(pathname);
    const file = PAGE.test(place) || ACTIVE.test(place) ? undefined : findFile(url);
    if (file) {
      copies.push({ from: file, to: context.publicFolder + place });
      return pathname;
    }
    const here = [pathname, `${pathname}/`, `${getPlain(pathname)}/`].find(context.answersAt);
    if (here) return here + search + hash;
    note("link", pathname);
    return oldUrl === "" ? pathname + search + hash : url.href;
  }

  function resolvePicture(written: string): string | undefined {
    const src = written.replace(/^\/\//, "https://").replaceAll(" ", "%20");
    if (src === "" || /^(?!https?:)[a-z][\w+.-]*:/i.test(src) || !URL.canParse(src, origin))
      return undefined;
    const url = findOwn(src);
    if (!url) return src;
    const file = findFile(url);
    if (!file || !PICTURE.test(file)) return undefined;
    return addPicture(file);
  }

  function addPicture(file: string): string {
    const { name, ext } = path.parse(file);
    const known = copies.find(
      ({ from, to }) => from === file && to.startsWith(context.pictureFolder),
    );
    if (known) return path.basename(known.to);
    const stem = slugText(name) || "picture";
    const taken = new Set(copies.map(({ to }) => path.basename(to)));
    let place = stem + ext.toLowerCase();
    for (let count = 2; taken.has(place); count += 1)
      place = `${stem}-${count}${ext.toLowerCase()}`;
    copies.push({ from: file, to: `${context.pictureFolder}/${place}` });
    return place;
  }
}

/** The plain form of an address, or the address itself where it has none. */
export function getPlain(address: string): string {
  try {
    return getPlainAddress(address);
  } catch {
    return address;
  }
}
