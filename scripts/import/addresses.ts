import path from "node:path";
import GithubSlugger from "github-slugger";
import memoize from "memoize";
import { getPlainAddress } from "../../lib/links/address-forms";
import { decodeAddress } from "../../lib/links/written-address";
import { slugText } from "../../lib/text/slug-text";
import { PICTURE } from "../build/photos/find-photos";
import type { Addresses } from "./body/adapt-html";
import type { Facts } from "./front-matter";
import type { TakeNote } from "./notes";
import type { PlacedPost } from "./old-post";

/** A file of the old site, and where it goes, relative to the project. */
export type Copy = { readonly from: string; readonly to: string };

export type AddressContext = {
  /** Settings of the old site. */
  readonly config: Facts;
  /** The post whose addresses are asked for. */
  readonly post: PlacedPost;
  /** Addresses of posts by the plain form of their old ones. */
  readonly posts: ReadonlyMap<string, string>;
  /** Paths at which this site answers. */
  readonly answers: ReadonlySet<string>;
  /** A file of the old site by its path in it. */
  readonly findFile: (path: string) => string | undefined;
  readonly publicFolder: string;
  readonly note: TakeNote;
};

/** Files that could run something, which this site would then serve as its own. */
const ACTIVE = /\.(?:svg|[cm]?js|css|xml|xhtml|swf|wasm)$/i;
const PAGE = /\/$|\/[^./]*$|\.(?:html?|md|markdown)$/i;
const getHost = (url: URL) => url.hostname.replace(/^www\./, "");

/** Tells where addresses in a post lead here. @returns the files that it needs besides, as they are asked for */
export function makeAddresses(
  context: AddressContext,
): Addresses & { readonly copies: readonly Copy[] } {
  const { config, post, note } = context;
  const base = config.getUnslashed("baseurl");
  const url = config.getUnslashed("url");
  // What the old site's settings say of it need not be an address.
  const oldUrl = URL.canParse("/", url) ? url : "";
  const copies: Copy[] = [];
  const slugger = new GithubSlugger();
  const [place = ""] = post.addresses;
  const own = new URL(place.replace(/^[/\\]*/, "/"), oldUrl || "http://old.invalid");
  const read = (written: string) => {
    const href = written.trim().replace(/^\/\//, "https://").replaceAll(" ", "%20");
    const isOther = href === "" || /^(?!https?:)[a-z][\w+.-]*:/i.test(href);
    const url = isOther || !URL.canParse(href, own.href) ? undefined : new URL(href, own);
    return { href, url, isOld: url !== undefined && getHost(url) === getHost(own) };
  };
  const findFile = ({ pathname }: URL) => {
    const place = decodeAddress(pathname);
    // What is decoded could climb out of a folder, or be a file that programs read.
    if (/\\|\/\./.test(place)) return undefined;
    return context.findFile(place.startsWith(`${base}/`) ? place.slice(base.length) : place);
  };
  const addPicture = memoize((file: string): string => {
    const { name, ext } = path.parse(file);
    const place = slugger.slug(slugText(name) || "picture") + ext.toLowerCase();
    copies.push({ from: file, to: `${post.place.replace(/\.mdx$/, "")}/${place}` });
    return place;
  });
  return {
    copies,
    resolveLink(written) {
      const { href, url, isOld } = read(written);
      if (!url || !isOld) return href;
      const { pathname, search, hash } = url;
      const here = context.posts.get(getPlain(pathname));
      if (here) return here + hash;
      const place = decodeAddress(pathname);
      const file = PAGE.test(place) || ACTIVE.test(place) ? undefined : findFile(url);
      if (file) {
        copies.push({ from: file, to: context.publicFolder + place });
        return pathname;
      }
      const same = [pathname, `${getPlain(pathname)}/`].find((each) => context.answers.has(each));
      if (same) return same + search + hash;
      note("link", pathname);
      return oldUrl === "" ? pathname + search + hash : url.href;
    },
    resolvePicture(written) {
      const { href, url, isOld } = read(written);
      if (!url || !isOld) return url && href;
      const file = findFile(url);
      return file && PICTURE.test(file) ? addPicture(file) : undefined;
    },
  };
}

/** The plain form of an address, or the address itself where it has none. */
export function getPlain(address: string): string {
  try {
    return getPlainAddress(address);
  } catch {
    return address;
  }
}
