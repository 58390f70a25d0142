import { stringify } from "yaml";
import { slugText } from "../../lib/text/slug-text";
import { type Facts, getText, getTexts } from "./front-matter";

/** Somebody or something that posts name, by its key. */
export type Named = { readonly key: string; readonly name: string; readonly url?: string };

/** Who and what the site knows, and what posts add to it, so that each is added once. */
export class Register {
  readonly added = new Map<string, Named>();
  private readonly keys = new Map<string, string>();

  /** @param known keys with the names that people see, and their addresses */
  constructor(known: Iterable<readonly [key: string, ...names: readonly string[]]>) {
    for (const [key, ...names] of known) this.learn(key, key, ...names);
  }

  private learn(key: string, ...names: readonly string[]): void {
    for (const name of names) this.keys.set(getPlainName(name), key);
  }

  /** The key of what is there by this name or address. */
  find(name: string): string | undefined {
    return this.keys.get(getPlainName(name));
  }

  findOrAdd(name: string, url = ""): string {
    const found = this.find(name) ?? (url && this.find(url));
    if (found) return found;
    const key = slugText(name) || `name-${this.keys.size}`;
    this.added.set(key, { key, name, ...(url && { url }) });
    this.learn(key, name, ...(url ? [url] : []));
    return key;
  }
}

/** What names have in common that are one; of other scripts all letters. */
const getPlainName = (name: string) => slugText(name) || name.trim().toLowerCase();

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
    return {
      name: listed?.name ?? author.name,
      ...(/^https?:\/\//.test(url) && URL.canParse(url) && { url }),
    };
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
  const tags = [
    ...getTexts(facts, /\n/, "tag"),
    ...getTexts(facts, /\s*,\s*|\s+/, "tags").filter((tag) => /[\p{L}\p{N}]/u.test(tag)),
  ];
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
