import { fromHtml } from "hast-util-from-html";
import { toString as getWords } from "hast-util-to-string";
import { stringify } from "yaml";
import { isRedirectable } from "../../lib/links/redirects";
import { type AddressContext, getPlain, makeAddresses } from "./addresses";
import { convertBody } from "./body/convert-body";
import type { Facts } from "./front-matter";
import type { TakeNote } from "./notes";
import { type PlacedPost, unique } from "./old-post";
import { type Register, readAuthors, readSubjects } from "./people-topics";

export type PostContext = Omit<AddressContext, "post" | "note"> & {
  readonly isOctopress: boolean;
  /** Fills in Liquid. */
  readonly fill: (text: string, page: Facts["all"]) => string;
  readonly people: Register;
  readonly topics: Register;
  /** Addresses that others have, in their plain form; those of the post are added. */
  readonly claimed: Set<string>;
};

const LONGEST = 160;
/** What posts without a category are about. */
const TOPIC = "Blog";

/**
 * Turns a post.
 *
 * @returns its text here, and the files that it shows
 * @throws Error with the reason where it cannot be turned in full
 */
export function convertPost(post: PlacedPost, context: PostContext, note: TakeNote) {
  const { facts, addresses: old } = post;
  const { config, isOctopress, people, topics, claimed } = context;
  const title = toPlain(facts.getText("title")) || toTitle(post.slug);
  const addresses = makeAddresses({ ...context, post, note });
  const page = { ...facts.all, title, url: old[0], date: `${post.day}` };
  const source = context.fill(post.body, page);
  const excerptEnd =
    facts.getText("excerpt_separator") ||
    config.getText("excerpt_separator") ||
    (/<!--\s*more\s*-->/.exec(source)?.[0] ?? "<!--more-->");
  const isHtml = post.path.endsWith(".html");
  const body = convertBody({ source, isHtml, isOctopress, title, excerptEnd }, addresses, note);
  const owner = config.getText("title", "name") || "The old site";
  const named = readAuthors(facts, config);
  if (named.length === 0) note("author", owner);
  const authors = (named.length > 0 ? named : [{ name: owner, url: "" }]).map(({ name, url }) => {
    const isAddress = /^https?:\/\//.test(url) && URL.canParse(url);
    const key = people.findOrAdd(name, isAddress ? url : "");
    if (url && people.find(url) !== key) note("facts", `link of ${key}: ${url}`);
    return key;
  });
  const { names, left } = readSubjects(facts, post.categories, topics);
  for (const tag of left) note("facts", `tags: ${tag}`);
  if (names.length === 0) note("topic", `no category: ${TOPIC}`);
  const isFree = (address: string) => !claimed.has(address) && isRedirectable(address);
  const formerUrls = old.filter((address) => isFree(getPlain(address)));
  for (const address of old) {
    claimed.add(getPlain(address));
    if (!formerUrls.includes(address)) note("address", address);
  }
  const picture = readPicture(facts, title, addresses, note);
  const description = toPlain(facts.getText("description", "excerpt", "summary"));
  if (description.length > LONGEST) note("facts", `description, in full: ${description}`);
  const isDraft =
    /^(?:false|no)$/i.test(facts.getText("published")) || facts.getText("draft") === "true";
  for (const fact of facts.getLeft()) note("facts", fact);
  const front = {
    title,
    description: shorten(description || body.excerpt || title),
    authors: unique(authors),
    topics: unique((names.length > 0 ? names : [TOPIC]).map((name) => topics.findOrAdd(name))),
    ...(picture && { picture }),
    ...(isDraft && { draft: true }),
    ...(formerUrls.length > 0 && { formerUrls }),
  };
  // Written apart, as YAML of old would put a text that is a date in quotes.
  const yaml = `date: ${post.day}\n${stringify(front, { lineWidth: 0, version: "1.1" })}`;
  return { text: `---\n${yaml}---\n\n${body.text}`, copies: addresses.copies };
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
  facts: Facts,
  title: string,
  { resolvePicture }: ReturnType<typeof makeAddresses>,
  note: TakeNote,
) {
  const written = facts.getText("image", "header_image");
  const src = written && resolvePicture(written.replace(/^(?!\/|https?:)/, "/"));
  if (!src || /^https?:/.test(src)) {
    if (written) note(src ? "elsewhere" : "picture", written);
    return undefined;
  }
  const [alt, credit, creditUrl] = ["image_alt", "image_credit", "image_credit_url"].map((name) =>
    facts.getText(name),
  );
  if (!alt) note("wordless", src);
  const isAddress = /^https?:/.test(creditUrl ?? "");
  if (creditUrl && !isAddress) note("facts", `image_credit_url: ${creditUrl}`);
  return { src, alt: alt || title, ...(credit && { credit }), ...(isAddress && { creditUrl }) };
}
