import { fromHtml } from "hast-util-from-html";
import { toString as getWords } from "hast-util-to-string";
import { stringify } from "yaml";
import { type AddressContext, type Copy, getPlain, makeAddresses } from "./addresses";
import { type Body, convertBody } from "./convert-body";
import { getText, getTexts } from "./front-matter";
import type { TakeNote } from "./notes";
import type { OldPost, OldSite } from "./old-post";
import { type Register, readAuthors, readSubjects } from "./people-topics";

export type PostContext = Omit<AddressContext, "own" | "note"> & {
  readonly site: OldSite & { readonly authors: OldPost["facts"] };
  /** Fills in Liquid. */
  readonly fill: (text: string, page: OldPost["facts"]) => string;
  readonly people: Register;
  readonly topics: Register;
  /** Whether another page has an old address, in its plain form. */
  readonly isClaimed: (plain: string) => boolean;
  readonly fallback: { readonly author: string; readonly topic: string };
};

/** A post of ours, and the files it shows. */
export type NewPost = Pick<Body, "text" | "facts"> & { readonly copies: readonly Copy[] };

/** Facts of Jekyll that are read here or in what this calls. */
const READ =
  "title date slug author authors author_link author_url author_website category categories tag tags image header_image image_credit image_credit_url image_credit_link image_alt description excerpt summary permalink redirect_from alias published draft".split(
    " ",
  );
const LONGEST = 160;

/**
 * Turns a post.
 *
 * @throws SetAside with the reason where it cannot be turned in full
 */
export function convertPost(post: OldPost, context: PostContext, note: TakeNote): NewPost {
  const { facts, addresses: old } = post;
  const { site, people, topics, fallback } = context;
  const title = toPlain(getText(facts, "title")) || toTitle(post.slug);
  const addresses = makeAddresses({ ...context, own: old[0] ?? "/", note });
  const page = {
    ...facts,
    title,
    url: old[0] ?? "",
    date: post.day?.toString() ?? "",
    path: post.path,
  };
  const source = context.fill(post.body, page);
  const excerptEnd =
    getText(facts, "excerpt_separator") || getText(site.config, "excerpt_separator");
  const isHtml = post.path.endsWith(".html");
  const body = convertBody(
    {
      source,
      isHtml,
      title,
      dialect: site,
      excerptEnd: excerptEnd || (/<!--\s*more\s*-->/.exec(source)?.[0] ?? "<!-- more -->"),
    },
    addresses,
    note,
  );
  for (const [name, value] of Object.entries(facts)) {
    if (!READ.includes(name))
      note("facts", `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`);
  }
  const named = readAuthors(facts, site.config, site.authors);
  if (named.length === 0) note("author", fallback.author);
  const authors = named.length > 0 ? named : [{ name: fallback.author }];
  const keys = authors.map(({ name, url }) => people.findOrAdd(name, url));
  for (const [index, { url }] of authors.entries()) {
    if (url && people.find(url) !== keys[index]) note("facts", `link of ${keys[index]}: ${url}`);
  }
  const link = getText(facts, "author_link");
  if (link !== "" && !/^https?:/.test(link)) note("facts", `author_link: ${link}`);
  const subjects = readSubjects(facts, post.categories, topics);
  for (const tag of subjects.left) note("facts", `tags: ${tag}`);
  if (subjects.names.length === 0) note("topic", `no category: ${fallback.topic}`);
  const claimed = old.filter((address) => context.isClaimed(getPlain(address)));
  for (const address of claimed) note("address", address);
  const picture = readPicture(post, title, addresses, note);
  const descriptions = getTexts(facts, /\n{9}/, "description", "excerpt", "summary");
  for (const other of descriptions.slice(1)) note("facts", `description: ${other}`);
  const isDraft =
    /^(?:false|no)$/i.test(getText(facts, "published")) || getText(facts, "draft") === "true";
  const front = {
    title,
    description: shorten(descriptions[0] || body.excerpt || title),
    authors: unique(keys),
    topics: unique(
      (subjects.names.length > 0 ? subjects.names : [fallback.topic]).map((name) =>
        topics.findOrAdd(name),
      ),
    ),
    ...(picture && { picture }),
    ...(isDraft && { draft: true }),
    ...(old.length > claimed.length && {
      formerUrls: old.filter((address) => !claimed.includes(address)),
    }),
  };
  const yaml = stringify(front, { lineWidth: 0, version: "1.1" }).replace(
    /^(?=authors:)/m,
    `date: ${post.day}\n`,
  );
  return {
    text: `---\n${yaml}---\n\n${body.text}`,
    facts: body.facts,
    copies: addresses.copies,
  };
}

const unique = (texts: readonly string[]) => [...new Set(texts)];

/** The words of a text that may have HTML in it. */
const toPlain = (html: string) =>
  getWords(fromHtml(html, { fragment: true }))
    .replace(/\s+/g, " ")
    .trim();

/** As Jekyll does for a post without a title. */
const toTitle = (slug: string) =>
  slug
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");

/** Cut at a word, where it is longer than what lists and search engines show. */
function shorten(text: string): string {
  const line = text
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return line.length <= LONGEST
    ? line
    : `${line
        .slice(0, LONGEST - 1)
        .replace(/\s+\S*$/, "")
        .replace(/[,;:–—-]+$/, "")}…`;
}

function readPicture(
  { facts }: OldPost,
  title: string,
  { resolvePicture }: ReturnType<typeof makeAddresses>,
  note: TakeNote,
) {
  const [written, ...others] = ["image", "header_image"].flatMap((name) => {
    const value = facts[name];
    const group =
      typeof value === "object" && value !== null ? (value as OldPost["facts"]) : undefined;
    const src = group ? getText(group, "path", "url", "src", "feature") : getText(facts, name);
    return src === "" ? [] : [{ src, alt: group ? getText(group, "alt") : "" }];
  });
  for (const { src } of others) if (src !== written?.src) note("facts", `header_image: ${src}`);
  const credit = getText(facts, "image_credit");
  if (!written && credit !== "") note("facts", `image_credit: ${credit}`);
  if (!written) return undefined;
  const src = resolvePicture(
    written.src.startsWith("/") || /^https?:/.test(written.src) ? written.src : `/${written.src}`,
  );
  if (src === undefined || /^https?:/.test(src)) {
    note(src === undefined ? "picture" : "elsewhere", written.src);
    return undefined;
  }
  const creditUrl = getText(facts, "image_credit_url", "image_credit_link");
  const alt = written.alt || getText(facts, "image_alt");
  if (alt === "") note("wordless", src);
  return {
    src,
    alt: alt || title,
    ...(credit && { credit }),
    ...(/^https?:/.test(creditUrl) && { creditUrl }),
  };
}
