import { stringify } from "yaml";
import { slugText } from "../../lib/text/slug-text";
import { type Facts, getText, getTexts } from "./front-matter";

/** Somebody or something that posts name, by its key. */
export type Named = { readonly key: string; readonly name: string; readonly url?: string };

/** Who and what the site knows, and what posts add to it, so that each is added once. */
export class Register {
  readonly added = new Map<string, Named>();
  private readonly known: ReadonlyMap<string, string>;

  /** @param known keys with the names that people see */
  constructor(known: Iterable<readonly [key: string, name: string]>) {
    this.known = new Map(
      [...known].flatMap(([key, name]) => [
        [key, key],
        [slugText(name), key],
      ]),
    );
  }

  /** The key of what is there by this name, or part of it: not "ward" for "wards". */
  find(name: string): string | undefined {
    const slug = slugText(name);
    return this.known.get(slug) ?? this.added.get(slug)?.key;
  }

  findOrAdd(name: string, url = ""): string {
    const found = this.find(name);
    if (found !== undefined) return found;
    const key = slugText(name) || "somebody";
    this.added.set(key, { key, name, ...(url && { url }) });
    return key;
  }
}

/** Those who wrote a post, as its facts and the old site's list of authors have them. */
export function readAuthors(
  facts: Facts,
  config: Facts,
  list: Facts,
): readonly Omit<Named, "key">[] {
  const own = toAuthors(facts.authors).concat(toAuthors(facts.author));
  const all = own.length > 0 ? own : toAuthors(config.author);
  const link = getText(facts, "author_link", "author_url", "author_website");
  return all.map((author, index) => {
    const listed = toAuthors(list[author.name])[0];
    const url = (index === 0 && link) || author.url || listed?.url || "";
    return { name: listed?.name ?? author.name, ...(/^https?:\/\//.test(url) && { url }) };
  });
}

function toAuthors(value: unknown): Omit<Named, "key">[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [{ name: value.trim() }];
  if (Array.isArray(value)) return value.flatMap(toAuthors);
  if (typeof value !== "object" || value === null) return [];
  const facts = value as Facts;
  const name = getText(facts, "name", "display_name", "title");
  return name === ""
    ? []
    : [{ name, url: getText(facts, "url", "link", "web", "website", "site", "uri") }];
}

/**
 * What a post is about: its categories and, of its tags, those that are topics already; without
 * categories, all of its tags.
 *
 * @returns topics by name, and tags that stay behind
 */
export function readSubjects(facts: Facts, categories: readonly string[], topics: Register) {
  const tags = [...getTexts(facts, /\n/, "tag"), ...getTexts(facts, /\s*,\s*|\s+/, "tags")];
  const isTopic = (tag: string) => categories.length === 0 || topics.find(tag) !== undefined;
  return {
    names: [...categories, ...tags.filter(isTopic)],
    left: tags.filter((tag) => !isTopic(tag)),
  };
}

/** The file of a new person. */
export const writePerson = ({ name, url }: Named): string =>
  stringify(
    { name, ...(url && { links: [{ label: new URL(url).hostname.replace(/^www\./, ""), url }] }) },
    { lineWidth: 0, version: "1.1" },
  );

/** The list of topics with new ones at its end. @param text of content/topics.yaml */
export function addTopics(text: string, topics: Iterable<Named>): string {
  const indent = /^( *)- /m.exec(text)?.[1] ?? "  ";
  const items = [...topics].map(({ key, name }) => {
    const label = name.charAt(0).toUpperCase() + name.slice(1).replace(/[-_]+/g, " ");
    return stringify([{ key, label, about: `Posts that the old site had under “${name}”.` }], {
      lineWidth: 0,
      version: "1.1",
    });
  });
  return text.replace(/\n*$/, "\n") + items.join("").replace(/^(?=.)/gm, indent);
}
