import path from "node:path";
import { type CheckedContent, type ContentInput, checkContent } from "../check/check-content";
import { findText, getTexts as getListed, getTextsMeaning } from "../check/document";
import { getFindings } from "../check/finding";
import { getDocuments, getSiteFacts } from "../check/site";
import { collectAddresses } from "../check/site-addresses";
import { type AddressContext, type Copy, getPlain } from "./addresses";
import { convertPost, type NewPost, type PostContext } from "./convert-post";
import { decodePost, getText, readFrontMatter } from "./front-matter";
import { makeLiquid } from "./liquid";
import { type NOTES, SetAside } from "./notes";
import { type OldPost, readOldPost } from "./old-post";
import { addTopics, Register, writePerson } from "./people-topics";
import type { OldSiteFiles } from "./read-old-site";

void [getListed];

export type Note = {
  readonly kind: keyof typeof NOTES;
  readonly detail: string;
  readonly post: string;
};

/** What an import would do. */
export type Plan = {
  /** Text files to write, by their path in the project. */
  readonly texts: ReadonlyMap<string, string>;
  readonly copies: readonly (Copy & { readonly post: string })[];
  /** Old paths of posts with the new ones. */
  readonly converted: ReadonlyMap<string, string>;
  readonly setAside: ReadonlyMap<string, string>;
  readonly notes: readonly Note[];
};

export type ImportOptions = {
  /** Address of the old site, where its settings do not say. */
  readonly url?: string | undefined;
  /** Who wrote posts that name nobody. */
  readonly author?: string | undefined;
  /** What posts without a category are about. */
  readonly topic?: string | undefined;
  readonly onProgress?: (done: number, all: number) => void;
};

/**
 * Plans an import; writes nothing. A post that the content check would refuse is set aside, and so
 * links to it lead to the old site.
 *
 * @param content of this site as it is
 */
export function planImport(
  old: OldSiteFiles,
  content: ContentInput,
  options: ImportOptions = {},
): Plan {
  const present = checkContent(content);
  const setAside = new Map<string, string>();
  const early: Note[] = [];
  const { timeZone } = getSiteFacts(present.documents, content.now);
  const posts = old.posts.flatMap(({ path: place, bytes }) => {
    const note = (kind: Note["kind"], detail: string) => early.push({ kind, detail, post: place });
    const read = readFrontMatter(decodePost(bytes, note), note);
    const post = read && readOldPost(place, read.facts, read.body, { ...old, timeZone });
    const reason = !post
      ? "It has no front matter, so Jekyll does not read it either."
      : place.endsWith(".textile")
        ? "It is written in Textile."
        : post.day === undefined && "It has no date, neither in its name nor in its facts.";
    if (reason) setAside.set(place, reason);
    return post && !reason ? [post] : [];
  });
  const slugs = nameSlugs(posts);
  for (;;) {
    const accepted = posts.filter((post) => !setAside.has(post.path));
    const round = convertAll(accepted, slugs, old, content, present, options, setAside);
    const before = setAside.size - round.refused;
    const checked = checkContent({ ...content, files: mergeFiles(content, round) });
    for (const [place, reason] of findRefused(checked, present, round.converted))
      setAside.set(place, reason);
    if (setAside.size === before) {
      const isKept = ({ post }: Note) => !setAside.has(post);
      return { ...round, setAside, notes: [...early, ...round.notes].filter(isKept) };
    }
  }
}

/** The name of each post here: that of its file; the year, then the day, tell the same apart. */
function nameSlugs(posts: readonly OldPost[]): ReadonlyMap<OldPost, string> {
  const slugs = new Map<OldPost, string>();
  const taken = new Set<string>();
  for (const post of [...posts].sort(
    (a, b) => String(a.day).localeCompare(String(b.day)) || a.path.localeCompare(b.path),
  )) {
    const names = [post.slug, `${post.slug}-${post.day?.year}`, `${post.slug}-${post.day}`];
    let slug = names.find((name) => !taken.has(name));
    for (let count = 2; slug === undefined; count += 1)
      if (!taken.has(`${post.slug}-${count}`)) slug = `${post.slug}-${count}`;
    taken.add(slug);
    slugs.set(post, slug);
  }
  return slugs;
}

function convertAll(
  posts: readonly OldPost[],
  slugs: ReadonlyMap<OldPost, string>,
  old: OldSiteFiles,
  content: ContentInput,
  present: CheckedContent,
  options: ImportOptions,
  setAside: Map<string, string>,
) {
  const { contentFolder } = content;
  const { documents } = present;
  const notes: Note[] = [];
  const texts = new Map<string, string>();
  const converted = new Map<string, string>();
  const copies: (Copy & { readonly post: string })[] = [];
  const getPlace = (post: OldPost) => `${contentFolder}/posts/${slugs.get(post)}.mdx`;
  const own = new Set(posts.map(getPlace));
  const others = documents.filter(({ file }) => !own.has(file.path));
  const facts = {
    ...content,
    ...getSiteFacts(documents, content.now),
    documents: others,
    files: new Set(content.files.map((file) => file.path)),
  };
  const addresses = collectAddresses(facts);
  const claims = new Set(
    others.flatMap((each) => getTextsMeaning(each, "old-path").map(({ text }) => getPlain(text))),
  );
  const [list] = getDocuments({ documents }, "TopicList");
  const count = Array.isArray(list?.facts.topics) ? list.facts.topics.length : 0;
  const topics = new Register(
    list
      ? Array.from({ length: count }, (_, index) => [
          findText(list, "topics", index, "key") ?? "",
          findText(list, "topics", index, "label") ?? "",
        ])
      : [],
  );
  const people = new Register(
    getDocuments({ documents }, "Person").map((person) => [
      person.slug,
      findText(person, "name") ?? "",
    ]),
  );
  const byName = new Map(
    posts.map((post) => [
      post.path.replace(/^.*_posts\//, "").replace(/\.\w+$/, ""),
      post.addresses[0],
    ]),
  );
  const byAddress = new Map(
    posts.flatMap((post) =>
      post.addresses.map((each) => [getPlain(each), `/posts/${slugs.get(post)}/`]),
    ),
  );
  const shared: Omit<AddressContext, "own" | "note" | "pictureFolder"> = {
    oldUrl: (options.url ?? getText(old.config, "url")).replace(/\/$/, ""),
    base: getText(old.config, "baseurl").replace(/\/$/, ""),
    posts: byAddress,
    answersAt: (place) => addresses.has(place),
    findFile: old.findFile,
    publicFolder: content.publicFolder,
  };
  const site = { ...old, timeZone: facts.timeZone };
  const fill = makeLiquid({ ...old, findPost: (name) => byName.get(name) });
  let refused = 0;
  for (const [index, post] of posts.entries()) {
    const place = getPlace(post);
    const context: PostContext = {
      site,
      fill,
      people,
      topics,
      addresses: { ...shared, pictureFolder: place.replace(/\.mdx$/, "") },
      isClaimed: (address) =>
        claims.has(getPlain(address)) ||
        addresses.has(getPlain(address)) ||
        addresses.has(`${getPlain(address)}/`),
      fallback: {
        author: options.author ?? getText(old.config, "title"),
        topic: options.topic ?? "Blog",
      },
    };
    const own: Note[] = [];
    try {
      const result: NewPost = convertPost(post, slugs.get(post) ?? "", context, (kind, detail) =>
        own.push({ kind, detail, post: post.path }),
      );
      texts.set(place, result.text);
      converted.set(post.path, place);
      copies.push(...result.copies.map((copy) => ({ ...copy, post: post.path })));
      for (const address of post.addresses) claims.add(getPlain(address));
      notes.push(...own);
    } catch (error) {
      if (!(error instanceof SetAside)) throw error;
      setAside.set(post.path, error.message);
      refused += 1;
    }
    options.onProgress?.(index + 1, posts.length);
  }
  for (const person of people.added.values()) {
    texts.set(`${contentFolder}/people/${person.key}.yaml`, writePerson(person));
    notes.push({ kind: "person", detail: person.name, post: "" });
  }
  if (topics.added.size > 0 && list)
    texts.set(list.file.path, addTopics(String(list.file.value), topics.added.values()));
  for (const topic of topics.added.values())
    notes.push({ kind: "topic", detail: topic.name, post: "" });
  return { texts, copies, converted, notes, refused };
}

/** The content as it would be. */
function mergeFiles(
  { files }: ContentInput,
  { texts, copies }: Pick<Plan, "texts" | "copies">,
): ContentInput["files"] {
  const encoder = new TextEncoder();
  const written = new Set([...texts.keys(), ...copies.map(({ to }) => to)]);
  return [
    ...files.filter((file) => !written.has(file.path)),
    // A mail address that is no link has its sign escaped; it is a mail address all the same.
    ...[...texts].map(([place, text]) => ({ path: place, bytes: encoder.encode(text) })),
    ...[...new Set(copies.map(({ to }) => to))].map((place) => ({
      path: place,
      bytes: new Uint8Array(),
    })),
  ];
}

/** Posts that the check refuses, with its words. */
function findRefused(
  checked: CheckedContent,
  present: CheckedContent,
  converted: Plan["converted"],
): ReadonlyMap<string, string> {
  const sources = new Map([...converted].map(([from, to]) => [to, from]));
  const known = new Set(
    getFindings(present.files).map(({ path: place, message }) => `${place}\0${message}`),
  );
  const refused = new Map<string, string>();
  for (const { path: place, severity, message } of getFindings(checked.files)) {
    if (severity !== "error" || known.has(`${place}\0${message}`)) continue;
    const source = sources.get(place) ?? sources.get(`${path.dirname(place)}.mdx`);
    if (source === undefined) throw new Error(`${place}: ${message}`);
    if (!refused.has(source)) refused.set(source, `The content check refuses it: ${message}`);
  }
  return refused;
}
