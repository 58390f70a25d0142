import { askDidYouMean, findClosest } from "../../closest";

/** What people call fields elsewhere, Jekyll above all, and what they are called here. */
const OTHER_NAMES = new Map(
  Object.entries({
    author: "authors",
    by: "authors",
    category: "topics",
    categories: "topics",
    tag: "topics",
    tags: "topics",
    topic: "topics",
    keywords: "topics",
    excerpt: "description",
    abstract: "description",
    summary: "description",
    description: "summary",
    published: "draft",
    permalink: "formerUrls",
    redirect_from: "formerUrls",
    aliases: "formerUrls",
    name: "title",
    heading: "title",
    title: "name",
    license: "licence",
    location: "city",
    town: "city",
    place: "venue",
    website: "url",
    link: "url",
    href: "url",
    members: "team",
    people: "team",
    albums: "photoAlbums",
    photos: "photoAlbums",
    tickets: "signUp",
    signup: "signUp",
    lang: "language",
  }),
);

/** Fields that other systems need and this site works out for itself. */
const NOT_NEEDED = new Map(
  Object.entries({
    layout: "the place of the file decides how it looks",
    slug: "the file's name is the address",
    permalink: "the file's name is the address",
    type: "the folder decides what kind of document it is",
    id: "the file's name is the address",
    key: "the file's name is the key",
    path: "the file's place is the address",
    comments: "there are no comments here",
    published: "write draft: true to keep it off the site, or nothing to publish it",
  }),
);

/**
 * What to say about a field that the schema does not know.
 *
 * @param known names of the fields that there can be
 * @example explainUnknownField("desciption", ["title", "description"])
 * // { message: "there is no field “desciption” here. Did you mean “description”?", meant: "description" }
 */
export function explainUnknownField(
  name: string,
  known: readonly string[],
): { readonly message: string; readonly meant?: string | undefined } {
  const other = OTHER_NAMES.get(name.toLowerCase());
  const meant =
    known.find((each) => each.toLowerCase() === name.toLowerCase()) ??
    (other !== undefined && known.includes(other) ? other : undefined) ??
    findClosest(name, known);
  const hint = NOT_NEEDED.get(name.toLowerCase());
  if (hint !== undefined && (meant === undefined || meant === "draft" || meant === "formerUrls")) {
    return { message: `there is no field “${name}” here: ${hint}. Take the line out.` };
  }
  const list = meant === undefined ? ` It can be: ${known.join(", ")}.` : askDidYouMean(meant);
  return { message: `there is no field “${name}” here.${list}`, meant };
}
