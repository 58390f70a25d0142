import { stringify } from "yaml";
import { slugText } from "../../lib/text/slug-text";
import { type Facts, getText, getTexts } from "./front-matter";

/** Somebody or something that posts name, by its key. */
export type Named = { readonly key: string; readonly name: string; readonly url?: string };

/** Who and what the site knows, and what posts add to it, so that each is added once. */
export class Register {
  readonly added = new Map<string, Named>();
  private readonly keys: Map<string, string>;

  /** @param known keys with the names that people see, and their addresses */
  constructor(known: Iterable<readonly [key: string, ...names: readonly string[]]>) {
    this.keys = new Map(
      [...known].flatMap(([key, ...names]) =>
        [key, ...names].map((name) => [getPlainName(name), key]),
      ),
    );
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
    for (const each of [name, url].filter(Boolean)) this.keys.set(getPlainName(each), key);
    return key;
  }
}

/** What names have in common that are one; of other scripts all letters. */
const getPlainName = (name: string) => slugText(name) || name.trim().toLowerCase();

/** Those who wrote a post, as its facts and the old site's list of authors have them. */
export function readAuthors(facts: Facts, config: Facts, list: Facts) {
  const own = toAuthors([facts.authors, facts.author]);
  const link = getText(facts, "author_link", "author_url", "author_website");
  return (own.length > 0 ? own : toAuthors(config.author)).map((author, index) => {
    const [listed] = toAuthors(list[author.name]);
    const url = (index === 0 && link) || author.url || listed?.url || "";
    return {
      name: listed?.name ?? author.name,
      ...(/^https?:\/\//.test(url) && URL.canParse(url) && { url }),
    };
  });
}

function toAuthors(value: unknown): readonly Omit<Named, "key">[] {
  if (Array.isArray(value)) return value.flatMap(toAuthors);
  const isGroup = typeof value === "object" && value !== null;
  const facts = isGroup ? (value as Facts) : { name: value };
  const name = getText(facts, "name", "display_name");
  return name === "" ? [] : [{ name, url: getText(facts, "url", "link", "web", "website") }];
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

const write = (value: unknown) => stringify(value, { lineWidth: 0, version: "1.1" });

/** The file of a new person. */
export function writePerson({ name, url }: Named): string {
  const label = url && new URL(url).hostname.replace(/^www\./, "");
  return write({ name, ...(url && { links: [{ label, url }] }) });
}

/** The list of topics with new ones at its end. @param text of content/topics.yaml */
export function addTopics(text: string, topics: Iterable<Named>): string {
  const indent = /^( *)- /m.exec(text)?.[1] ?? "  ";
  const items = [...topics].map(({ key, name }) => ({
    key,
    label: name.charAt(0).toUpperCase() + name.slice(1).replace(/[-_]+/g, " "),
    about: `Posts that the old site had under “${name}”.`,
  }));
  return text.replace(/\n*$/, "\n") + write(items).replace(/^(?=.)/gm, indent);
}
