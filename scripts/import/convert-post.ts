import { fromHtml } from "hast-util-from-html";
import { toString as getWords } from "hast-util-to-string";
import { stringify } from "yaml";
import { isRedirectable } from "../../lib/links/redirects";
import { type AddressContext, type Copy, getPlain, makeAddresses } from "./addresses";
import { type Body, convertBody } from "./body/convert-body";
import { getText, getTexts } from "./front-matter";
import type { TakeNote } from "./notes";
import { type OldPost, type OldSite, unique } from "./old-post";
import { type Register, readAuthors, readSubjects } from "./people-topics";

export type PostContext = Omit<AddressContext, "own" | "note"> & {
  readonly site: OldSite & { readonly authors: OldPost["facts"] };
  /** Fills in Liquid. */
  readonly fill: (text: string, page: OldPost["facts"]) => string;
  readonly people: Register;
  readonly topics: Register;
  /** Addresses that others have, in their plain form; those of the post are added. */
  readonly claimed: Set<string>;
};

/** A post of ours, and the files it shows. */
export type NewPost = Pick<Body, "text" | "facts"> & { readonly copies: readonly Copy[] };

/** Facts of Jekyll that are read here or in what this calls. */
const READ =
  "title date slug author authors author_link author_url author_website category categories tag tags image header_image image_credit image_credit_url image_credit_link image_alt description excerpt summary permalink redirect_from alias published draft".split(
    " ",
  );
const LONGEST = 160;
/** What posts without a category are about. */
const TOPIC = "Blog";

/**
 * Turns a post.
 *
 * @throws SetAside with the reason where it cannot be turned in full
 */
export function convertPost(post: OldPost, context: PostContext, note: TakeNote): NewPost {
  const { facts, addresses: old } = post;
  const { site, people, topics } = context;
  const title = toPlain(getText(facts, "title")) || toTitle(post.slug);
  const [url = "/"] = old;
  const addresses = makeAddresses({ ...context, own: url, note });
  const source = context.fill(post.body, { ...facts, title, url, date: `${post.day}` });
  const marker = getText(facts, "excerpt_separator") || getText(site.config, "excerpt_separator");
  const text = {
    source,
    isHtml: post.path.endsWith(".html"),
    isOctopress: site.isOctopress,
    title,
    excerptEnd: marker || (/<!--\s*more\s*-->/.exec(source)?.[0] ?? "<!-- more -->"),
  };
  const body = convertBody(text, addresses, note);
  for (const [name, value] of Object.entries(facts)) {
    const isText = typeof value === "string";
    if (!READ.includes(name) || (/image$/.test(name) && !isText))
      note("facts", `${name}: ${isText ? value : JSON.stringify(value)}`);
  }
  const named = readAuthors(facts, site.config, site.authors);
  const owner = getText(site.config, "title", "name") || "The old site";
  if (named.length === 0) note("author", owner);
  const authors = named.length > 0 ? named : [{ name: owner }];
  const keys = authors.map(({ name, url }) => {
    const key = people.findOrAdd(name, url);
    if (url && people.find(url) !== key) note("facts", `link of ${key}: ${url}`);
    return key;
  });
  const link = getText(facts, "author_link");
  if (link !== "" && !/^https?:/.test(link)) note("facts", `author_link: ${link}`);
  const subjects = readSubjects(facts, post.categories, topics);
  for (const tag of subjects.left) note("facts", `tags: ${tag}`);
  if (subjects.names.length === 0) note("topic", `no category: ${TOPIC}`);
  const isFree = (address: string) =>
    !context.claimed.has(getPlain(address)) && isRedirectable(getPlain(address));
  const formerUrls = old.filter(isFree);
  for (const address of old) context.claimed.add(getPlain(address));
  for (const address of old) if (!formerUrls.includes(address)) note("address", address);
  const picture = readPicture(post, title, addresses, note);
  const descriptions = getTexts(facts, /\n{9}/, "description", "excerpt", "summary");
  for (const other of descriptions.slice(1)) note("facts", `description: ${other}`);
  const isDraft =
    /^(?:false|no)$/i.test(getText(facts, "published")) || getText(facts, "draft") === "true";
  const names = subjects.names.length > 0 ? subjects.names : [TOPIC];
  const front = {
    title,
    description: shorten(toPlain(descriptions[0] ?? "") || body.excerpt || title),
    authors: unique(keys),
    topics: unique(names.map((name) => topics.findOrAdd(name))),
    ...(picture && { picture }),
    ...(isDraft && { draft: true }),
    ...(formerUrls.length > 0 && { formerUrls }),
  };
  // Written apart, as YAML of old would put a text that is a date in quotes.
  const yaml = `date: ${post.day}\n${stringify(front, { lineWidth: 0, version: "1.1" })}`;
  return {
    text: `---\n${yaml}---\n\n${body.text}`,
    facts: body.facts,
    copies: addresses.copies,
  };
}

/** The words of a text that may have HTML in it. */
const toPlain = (html: string) =>
  getWords(fromHtml(html, { fragment: true }))
    .replace(/\s+/g, " ")
    .trim();

/** As Jekyll does for a post without a title. */
const toTitle = (slug: string) =>
  slug.replaceAll("-", " ").replace(/(?<!\S)./g, (letter) => letter.toUpperCase());

/** Cut at a word, where it is longer than what lists and search engines show. */
const shorten = (text: string) =>
  text.length <= LONGEST ? text : text.slice(0, LONGEST - 1).replace(/[\s,;:–—-]+\S*$/, "…");

function readPicture(
  { facts }: OldPost,
  title: string,
  { resolvePicture }: ReturnType<typeof makeAddresses>,
  note: TakeNote,
) {
  const [written, ...others] = getTexts(facts, /\n/, "image", "header_image");
  for (const other of others) note("facts", `header_image: ${other}`);
  const credit = getText(facts, "image_credit");
  const src = written && resolvePicture(written.replace(/^(?!\/|https?:)/, "/"));
  if (!src || /^https?:/.test(src)) {
    if (written) note(src ? "elsewhere" : "picture", written);
    if (credit) note("facts", `image_credit: ${credit}`);
    return undefined;
  }
  const creditUrl = getText(facts, "image_credit_url", "image_credit_link");
  const alt = getText(facts, "image_alt");
  if (alt === "") note("wordless", src);
  return {
    src,
    alt: alt || title,
    ...(credit && { credit }),
    ...(/^https?:/.test(creditUrl) && { creditUrl }),
  };
}
