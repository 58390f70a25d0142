import { readFile } from "node:fs/promises";
import path from "node:path";
import GithubSlugger from "github-slugger";
import { findPhotoTrouble } from "../build/photos/find-photo-trouble";
import { PICTURE } from "../build/photos/find-photos";
import { type ContentInput, checkContent } from "../check/check-content";
import { type CheckedDocument, findText, getTextsMeaning } from "../check/document";
import { getFindings } from "../check/finding";
import { getDocuments, getListed, getSiteFacts } from "../check/site";
import { collectAddresses } from "../check/site-addresses";
import { type Copy, getPlain } from "./addresses";
import { makeLiquid } from "./body/liquid";
import { convertPost } from "./convert-post";
import { decodePost, readFrontMatter } from "./front-matter";
import type { Note, TakeNote } from "./notes";
import { getPostName, type OldPost, type PlacedPost, readOldPost } from "./old-post";
import { addTopics, Register, writePerson } from "./people-topics";
import type { OldSiteFiles } from "./read-old-site";

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

type OnProgress = (done: number, all: number) => void;

/**
 * Plans an import; writes nothing. What visitors would not read as before, or the content check would
 * refuse, is set aside; then the others are turned anew, as their links to it lead elsewhere.
 *
 * @param content of this site as it is
 */
export async function planImport(
  old: OldSiteFiles,
  content: ContentInput,
  onProgress: OnProgress = () => undefined,
): Promise<Plan> {
  const present = checkContent(content);
  const known = new Set(getFindings(present.files).map((each) => each.path + each.message));
  const { timeZone } = getSiteFacts(present.documents, content.now);
  const setAside = new Map<string, string>();
  const notes: Note[] = [];
  const read = old.posts.flatMap(({ path: place, bytes }) => {
    const note = collectFor(place, notes);
    const parts = readFrontMatter(decodePost(bytes, note), note);
    const post = parts && readOldPost(place, parts.facts, parts.body, { ...old, timeZone });
    const reason =
      (!post && "It has no front matter, so Jekyll does not read it either.") ||
      (place.endsWith(".textile") && "It is written in Textile.") ||
      (!post?.day && "It has no date, neither in its name nor in its facts.");
    if (reason) setAside.set(place, reason);
    return post && !reason ? [post] : [];
  });
  const posts = choosePlaces(read, content.contentFolder);
  // What an earlier import made is made anew.
  const made = new Set(posts.map(({ place }) => place));
  const documents = present.documents.filter(({ file }) => !made.has(file.path));
  for (;;) {
    const accepted = posts.filter((post) => !setAside.has(post.path));
    const round = convertAll(accepted, posts, documents, old, content, onProgress);
    const isWhole = round.setAside.size === 0;
    const refused = isWhole ? await findRefused(round, content, known) : round.setAside;
    for (const [post, reason] of refused) setAside.set(post, reason);
    const kept = notes.filter(({ post }) => !setAside.has(post));
    if (refused.size === 0) return { ...round, setAside, notes: [...kept, ...round.notes] };
  }
}

const collectFor =
  (post: string, notes: Note[]): TakeNote =>
  (kind, detail) =>
    notes.push({ kind, detail, post });

/** The name of each post here is that of its file; the year tells two of one name apart. */
function choosePlaces(posts: readonly OldPost[], contentFolder: string): readonly PlacedPost[] {
  const slugger = new GithubSlugger();
  return [...posts]
    .sort((a, b) => (`${a.day} ${a.path}` < `${b.day} ${b.path}` ? -1 : 1))
    .map((post) => {
      const isTaken = post.slug in slugger.occurrences;
      const name = slugger.slug(isTaken ? `${post.slug}-${post.day?.year}` : post.slug);
      return { ...post, place: `${contentFolder}/posts/${name}.mdx` };
    });
}

/**
 * Turns the posts that are accepted; a link to another leads to the old site.
 *
 * @param documents of this site, without what an import made
 */
function convertAll(
  accepted: readonly PlacedPost[],
  posts: readonly PlacedPost[],
  documents: readonly CheckedDocument[],
  old: OldSiteFiles,
  content: ContentInput,
  onProgress: OnProgress,
): Plan {
  const files = new Set(content.files.map((file) => file.path));
  const site = { ...content, ...getSiteFacts(documents, content.now), documents, files };
  const answers = collectAddresses(site);
  const former = documents.flatMap((each) => getTextsMeaning(each, "old-path"));
  const labels = getListed(site, "TopicList", "topics", "label");
  const keys = getListed(site, "TopicList", "topics", "key");
  const topics = new Register(keys.map((key, index) => [key, labels[index] ?? ""]));
  const people = new Register(
    getDocuments(site, "Person").map((each) => [
      each.slug,
      findText(each, "name") ?? "",
      ...getTextsMeaning(each, "link").map(({ text }) => text),
    ]),
  );
  const names = new Map(posts.map((post) => [getPostName(post.path), post.addresses[0]]));
  const context = {
    config: old.config,
    isOctopress: old.isOctopress,
    findFile: old.findFile,
    fill: makeLiquid(old, (name) => names.get(name)),
    people,
    topics,
    claimed: new Set([...former.map(({ text }) => text), ...answers].map(getPlain)),
    posts: new Map(
      accepted.flatMap(({ addresses, place }) =>
        addresses.map((each) => [getPlain(each), `/posts/${path.basename(place, ".mdx")}/`]),
      ),
    ),
    answers,
    publicFolder: content.publicFolder,
  };
  const notes: Note[] = [];
  const copies: Copy[] = [];
  const texts = new Map<string, string>();
  const setAside = new Map<string, string>();
  for (const [index, post] of accepted.entries()) {
    try {
      const turned = convertPost(post, context, collectFor(post.path, notes));
      texts.set(post.place, turned.text);
      copies.push(...turned.copies);
    } catch (error) {
      setAside.set(post.path, error instanceof Error ? error.message : String(error));
    }
    onProgress(index + 1, accepted.length);
  }
  for (const person of people.added) {
    texts.set(`${content.contentFolder}/people/${person.key}.yaml`, writePerson(person));
    notes.push({ kind: "person", detail: person.name, post: "" });
  }
  const [list] = getDocuments(site, "TopicList");
  if (topics.added.length > 0 && list)
    texts.set(list.file.path, addTopics(String(list.file.value), topics.added));
  for (const { name } of topics.added) notes.push({ kind: "topic", detail: name, post: "" });
  const converted = new Map(accepted.map((post) => [post.path, post.place]));
  return { texts, copies, converted, setAside, notes };
}

/** Posts that the content check refuses, with the reason. @param known what it says already */
async function findRefused(plan: Plan, content: ContentInput, known: ReadonlySet<string>) {
  const files = new Map(content.files.map((file) => [file.path, file]));
  const findings: { readonly path: string; readonly message: string }[] = [];
  for (const { from, to } of plan.copies) {
    // What is in pictures is of no matter to the check.
    files.set(to, { path: to, bytes: new Uint8Array() });
    const message = PICTURE.test(to) && (await findPhotoTrouble(await readFile(from), to));
    if (message) findings.push({ path: to, message });
  }
  for (const [to, text] of plan.texts) files.set(to, { path: to, bytes: Buffer.from(text) });
  const { files: checked } = checkContent({ ...content, files: [...files.values()] });
  findings.push(...getFindings(checked).filter(({ severity }) => severity === "error"));
  const refused = new Map<string, string>();
  const sources = new Map([...plan.converted].map(([from, to]) => [to, from]));
  for (const { path: place, message } of findings) {
    if (known.has(place + message)) continue;
    const source = sources.get(place) ?? sources.get(`${path.dirname(place)}.mdx`);
    if (source === undefined) throw new Error(`${place}: ${message}`);
    refused.set(source, `The content check refuses it: ${message}`);
  }
  return refused;
}
