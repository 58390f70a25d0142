import path from "node:path";
import { type CheckedContent, type ContentInput, checkContent } from "../check/check-content";
import { findText, getTextsMeaning } from "../check/document";
import { getFindings } from "../check/finding";
import { getDocuments, getListed, getSiteFacts } from "../check/site";
import { collectAddresses } from "../check/site-addresses";
import { type Copy, getPlain } from "./addresses";
import { renderBody } from "./convert-body";
import { convertPost, type NewPost, type PostContext } from "./convert-post";
import { decodePost, getText, readFrontMatter } from "./front-matter";
import { makeLiquid } from "./liquid";
import { type NOTES, SetAside } from "./notes";
import { type OldPost, readOldPost } from "./old-post";
import { addTopics, Register, writePerson } from "./people-topics";
import type { OldSiteFiles } from "./read-old-site";
import { findDifferences, getTextFacts } from "./text-facts";

export type Note = {
  readonly kind: keyof typeof NOTES;
  readonly detail: string;
  /** Path of the old post; empty where it is about several. */
  readonly post: string;
};

/** What an import would do. */
export type Plan = {
  /** Text files to write, by their path in the project. */
  readonly texts: ReadonlyMap<string, string>;
  readonly copies: readonly Copy[];
  /** Paths of old posts with those of the new ones. */
  readonly converted: ReadonlyMap<string, string>;
  /** Paths of old posts with the reason. */
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
 * Plans an import; writes nothing. What the content check would refuse, or visitors would not read
 * as before, is set aside; then the others are turned anew, as their links to it lead elsewhere.
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
  const { posts, notes } = readPosts(old, present, content, setAside);
  const slugs = nameSlugs(posts);
  for (;;) {
    const before = setAside.size;
    const accepted = posts.filter((post) => !setAside.has(post.path));
    const sites = { old, content, present, options };
    const round = convertAll(accepted, slugs, sites, setAside);
    if (setAside.size > before) continue;
    const checked = checkContent({ ...content, files: mergeFiles(content, round) });
    findRefused(checked, present, round, setAside);
    if (setAside.size > before) continue;
    const kept = notes.filter(({ post }) => !setAside.has(post));
    return { ...round, setAside, notes: [...kept, ...round.notes] };
  }
}

function readPosts(
  old: OldSiteFiles,
  { documents }: CheckedContent,
  { now }: ContentInput,
  setAside: Map<string, string>,
) {
  const notes: Note[] = [];
  const { timeZone } = getSiteFacts(documents, now);
  const posts = old.posts.flatMap(({ path: place, bytes }) => {
    const note = (kind: Note["kind"], detail: string) => notes.push({ kind, detail, post: place });
    const read = readFrontMatter(decodePost(bytes, note), note);
    const post = read && readOldPost(place, read.facts, read.body, { ...old, timeZone });
    const reason =
      (!post && "It has no front matter, so Jekyll does not read it either.") ||
      (place.endsWith(".textile") && "It is written in Textile.") ||
      (!post?.day && "It has no date, neither in its name nor in its facts.");
    if (reason) setAside.set(place, reason);
    return post && !reason ? [post] : [];
  });
  return { posts, notes };
}

/** The name of each post here: that of its file; the year, then the day, tell the same apart. */
function nameSlugs(posts: readonly OldPost[]): ReadonlyMap<OldPost, string> {
  const slugs = new Map<string, OldPost>();
  const getKey = ({ day, path: place }: OldPost) => `${day} ${place}`;
  for (const post of [...posts].sort((a, b) => (getKey(a) < getKey(b) ? -1 : 1))) {
    const { slug, day } = post;
    const names = [slug, `${slug}-${day?.year}`, `${slug}-${day}`];
    for (let count = 2; count <= posts.length; count += 1) names.push(`${slug}-${day}-${count}`);
    const name = names.find((each) => !slugs.has(each));
    if (name !== undefined) slugs.set(name, post);
  }
  return new Map([...slugs].map(([slug, post]) => [post, slug]));
}

type Sites = {
  readonly old: OldSiteFiles;
  readonly content: ContentInput;
  readonly present: CheckedContent;
  readonly options: ImportOptions;
};

type Round = Omit<Plan, "setAside"> & { readonly posts: ReadonlyMap<string, NewPost> };

function convertAll(
  posts: readonly OldPost[],
  slugs: ReadonlyMap<OldPost, string>,
  { old, content, present: { documents }, options }: Sites,
  setAside: Map<string, string>,
): Round {
  const { contentFolder, publicFolder } = content;
  const notes: Note[] = [];
  const made = new Map<string, NewPost>();
  const converted = new Map<string, string>();
  const getPlace = (post: OldPost) => `${contentFolder}/posts/${slugs.get(post)}.mdx`;
  const own = new Set(posts.map(getPlace));
  const others = documents.filter(({ file }) => !own.has(file.path));
  const files = new Set(content.files.map((file) => file.path));
  const site = { ...content, ...getSiteFacts(documents, content.now), documents: others, files };
  const addresses = collectAddresses(site);
  const claims = new Set(
    others.flatMap((each) => getTextsMeaning(each, "old-path").map(({ text }) => getPlain(text))),
  );
  const labels = getListed(site, "TopicList", "topics", "label");
  const topics = new Register(
    getListed(site, "TopicList", "topics", "key").map((key, index) => [key, labels[index] ?? ""]),
  );
  const people = new Register(
    getDocuments(site, "Person").map((each) => [
      each.slug,
      findText(each, "name") ?? "",
      ...getTextsMeaning(each, "link").map(({ text }) => text),
    ]),
  );
  const getName = (place: string) => place.replace(/^.*_posts\//, "").replace(/\.\w+$/, "");
  const byName = new Map([...slugs.keys()].map((post) => [getName(post.path), post.addresses[0]]));
  const context: Omit<PostContext, "pictureFolder"> = {
    site: { ...old, timeZone: site.timeZone },
    fill: makeLiquid({ ...old, findPost: (name) => byName.get(name) }),
    people,
    topics,
    isClaimed: (address) =>
      claims.has(address) || [address, `${address}/`].some((each) => addresses.has(each)),
    fallback: {
      author: options.author ?? (getText(old.config, "title", "name") || "The old site"),
      topic: options.topic ?? "Blog",
    },
    oldUrl: (options.url ?? getText(old.config, "url")).replace(/\/$/, ""),
    base: getText(old.config, "baseurl").replace(/\/$/, ""),
    posts: new Map(
      posts.flatMap((post) =>
        post.addresses.map((each) => [getPlain(each), `/posts/${slugs.get(post)}/`]),
      ),
    ),
    answersAt: (place) => addresses.has(place),
    findFile: old.findFile,
    publicFolder,
  };
  for (const [index, post] of posts.entries()) {
    const place = getPlace(post);
    const taken: Note[] = [];
    try {
      const pictureFolder = place.replace(/\.mdx$/, "");
      const result = convertPost(post, { ...context, pictureFolder }, (kind, detail) =>
        taken.push({ kind, detail, post: post.path }),
      );
      made.set(place, result);
      converted.set(post.path, place);
      for (const address of post.addresses) claims.add(getPlain(address));
      notes.push(...taken);
    } catch (error) {
      if (!(error instanceof SetAside)) throw error;
      setAside.set(post.path, error.message);
    }
    options.onProgress?.(index + 1, posts.length);
  }
  const texts = new Map([...made].map(([place, { text }]) => [place, text]));
  for (const person of people.added.values()) {
    texts.set(`${contentFolder}/people/${person.key}.yaml`, writePerson(person));
    notes.push({ kind: "person", detail: person.name, post: "" });
  }
  const [list] = getDocuments(site, "TopicList");
  if (topics.added.size > 0 && list) {
    texts.set(list.file.path, addTopics(String(list.file.value), topics.added.values()));
  }
  for (const { name } of topics.added.values())
    notes.push({ kind: "topic", detail: name, post: "" });
  const copies = [...made.values()].flatMap((each) => each.copies);
  return { texts, copies, converted, notes, posts: made };
}

/** The content as it would be; what is in pictures is of no matter. */
function mergeFiles({ files }: ContentInput, { texts, copies }: Round): ContentInput["files"] {
  const encoder = new TextEncoder();
  const merged = new Map(files.map((file) => [file.path, file]));
  for (const { to } of copies) merged.set(to, { path: to, bytes: new Uint8Array() });
  for (const [place, text] of texts)
    merged.set(place, { path: place, bytes: encoder.encode(text) });
  return [...merged.values()];
}

/** Posts that the check refuses, or that would not be the same for visitors. */
function findRefused(
  checked: CheckedContent,
  present: CheckedContent,
  { posts, converted }: Round,
  setAside: Map<string, string>,
): void {
  const sources = new Map([...converted].map(([from, to]) => [to, from]));
  const known = new Set(getFindings(present.files).map((each) => `${each.path} ${each.message}`));
  for (const { path: place, severity, message } of getFindings(checked.files)) {
    if (severity !== "error" || known.has(`${place} ${message}`)) continue;
    const source = sources.get(place) ?? sources.get(`${path.dirname(place)}.mdx`);
    if (source === undefined) throw new Error(`${place}: ${message}`);
    if (!setAside.has(source)) setAside.set(source, `The content check refuses it: ${message}`);
  }
  for (const { file, body } of checked.documents) {
    const source = sources.get(file.path);
    const before = posts.get(file.path)?.facts;
    if (source === undefined || !before || !body || setAside.has(source)) continue;
    const [difference] = findDifferences(before, getTextFacts(renderBody(body)));
    if (difference) setAside.set(source, `It would not be the same here. ${difference}`);
  }
}
