import { askDidYouMean, findClosest } from "../../closest";

/** What people call fields elsewhere, Jekyll above all, and what they are called here. */
const OTHER_NAMES = new Map(
  Object.entries({
    authors: "author by",
    topics: "category categories tag tags topic keywords",
    description: "excerpt abstract summary",
    summary: "description",
    draft: "published",
    formerUrls: "permalink redirect_from aliases",
    title: "name heading",
    name: "title",
    licence: "license",
    city: "location town",
    venue: "place",
    url: "website link href",
    team: "members people",
    photoAlbums: "albums photos",
    signUp: "tickets signup",
    language: "lang",
  }).flatMap(([name, others]) => others.split(" ").map((other) => [other, name] as const)),
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
    updated: "the history of the file says when it changed",
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
