import { stringify } from "yaml";
import { slugText } from "../../lib/text/slug-text";
import { Facts } from "./front-matter";

/** Somebody or something that posts name, by its key. */
type Named = { readonly key: string; readonly name: string; readonly url: string };

/** Who and what the site knows, and what posts add to it, so that each is added once. */
export class Register {
  readonly added: Named[] = [];
  private readonly keys: Map<string, string>;

  /** @param known keys with the names that people see, and their addresses */
  constructor(known: readonly (readonly [key: string, ...names: readonly string[]])[]) {
    this.keys = new Map(
      known.flatMap((names) => names.map((name) => [getPlainName(name), names[0]] as const)),
    );
  }

  /** The key of what is there by this name or address. */
  find(name: string): string | undefined {
    return name === "" ? undefined : this.keys.get(getPlainName(name));
  }

  findOrAdd(name: string, url = ""): string {
    const found = this.find(name) ?? this.find(url);
    const key = found ?? (slugText(name) || `name-${this.keys.size}`);
    if (found === undefined) {
      this.added.push({ key, name, url });
      for (const each of [name, url].filter(Boolean)) this.keys.set(getPlainName(each), key);
    }
    return key;
  }
}

/** What names have in common that are one; of other scripts all letters. */
const getPlainName = (name: string) => slugText(name) || name.trim().toLowerCase();

/** Those who wrote a post, as its facts have them, or else the settings of the old site. */
export function readAuthors(facts: Facts, config: Facts): readonly Omit<Named, "key">[] {
  const own = ["authors", "author"].flatMap((name) => toAuthors(facts.get(name)));
  const link = facts.getText("author_link", "author_url");
  return (own.length > 0 ? own : toAuthors(config.get("author"))).map(({ name, url }, index) => ({
    name,
    url: (index === 0 && link) || url,
  }));
}

function toAuthors(value: unknown): readonly Omit<Named, "key">[] {
  if (Array.isArray(value)) return value.flatMap(toAuthors);
  const isGroup = typeof value === "object" && value !== null;
  const facts = new Facts(isGroup ? { ...value } : { name: value });
  const name = facts.getText("name", "display_name");
  return name === "" ? [] : [{ name, url: facts.getText("url", "link", "website") }];
}

/**
 * What a post is about: its categories and, of its tags, those that are topics already; without
 * categories, all of its tags.
 *
 * @returns topics by name, and tags that stay behind
 */
export function readSubjects(facts: Facts, categories: readonly string[], topics: Register) {
  const tags = [...facts.getTexts(/\n/, "tag"), ...facts.getTexts(/\s*,\s*|\s+/, "tags")];
  const isTopic = (tag: string) => categories.length === 0 || topics.find(tag) !== undefined;
  const names = [...categories, ...tags.filter(isTopic)].map((name) => name.replace(/,$/, ""));
  return { names, left: tags.filter((tag) => !isTopic(tag)) };
}

const write = (value: unknown) => stringify(value, { lineWidth: 0, version: "1.1" });

export function writePerson({ name, url }: Named): string {
  const label = url && new URL(url).hostname.replace(/^www\./, "");
  return write({ name, ...(url && { links: [{ label, url }] }) });
}

/** The list of topics with new ones at its end. @param text of content/topics.yaml */
export function addTopics(text: string, topics: readonly Named[]): string {
  const indent = /^( *)- /m.exec(text)?.[1] ?? "  ";
  const items = topics.map(({ key, name }) => ({
    key,
    label: name.charAt(0).toUpperCase() + name.slice(1).replace(/[-_]+/g, " "),
    about: `Posts that the old site had under “${name}”.`,
  }));
  return text.replace(/\n*$/, "\n") + write(items).replace(/^(?=.)/gm, indent);
}
