import path from "node:path";
import { type CheckedContent, type ContentInput, checkContent } from "../check/check-content";
import { findText, getTextsMeaning } from "../check/document";
import { getFindings } from "../check/finding";
import { getDocuments, getListed, getSiteFacts } from "../check/site";
import { collectAddresses } from "../check/site-addresses";
import { type Copy, getPlain } from "./addresses";
import { renderBody } from "./body/convert-body";
import { makeLiquid } from "./body/liquid";
import { findDifferences, getTextFacts } from "./body/text-facts";
import { convertPost, type NewPost, type PostContext } from "./convert-post";
import { decodePost, getUnslashed, readFrontMatter } from "./front-matter";
import { type Note, SetAside } from "./notes";
import { getPostName, type OldPost, readOldPost } from "./old-post";
import { addTopics, Register, writePerson } from "./people-topics";
import type { OldSiteFiles } from "./read-old-site";

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

type OnProgress = (done: number, all: number) => void;

type Sites = {
  readonly old: OldSiteFiles;
  /** This site as it is. */
  readonly content: ContentInput;
  readonly present: CheckedContent;
  readonly onProgress: OnProgress;
};

/** Paths of old posts that cannot be turned, with the reason. */
type Refused = Map<string, string>;

/**
 * Plans an import; writes nothing. What the content check would refuse, or visitors would not read
 * as before, is set aside; then the others are turned anew, as their links to it lead elsewhere.
 *
 * @param content of this site as it is
 */
export function planImport(
  old: OldSiteFiles,
  content: ContentInput,
  onProgress: OnProgress = () => undefined,
): Plan {
  const sites = { old, content, present: checkContent(content), onProgress };
  const { posts, notes, refused: setAside } = readPosts(sites);
  const slugs = nameSlugs(posts);
  for (;;) {
    const accepted = posts.filter((post) => !setAside.has(post.path));
    const round = convertAll(accepted, slugs, sites);
    const refused = round.refused.size > 0 ? round.refused : findRefused(round, sites);
    for (const [post, reason] of refused) setAside.set(post, reason);
    const kept = notes.filter(({ post }) => !setAside.has(post));
    if (refused.size === 0) return { ...round, setAside, notes: [...kept, ...round.notes] };
  }
}

function readPosts({ old, content, present }: Sites) {
  const notes: Note[] = [];
  const refused: Refused = new Map();
  const { timeZone } = getSiteFacts(present.documents, content.now);
  const posts = old.posts.flatMap(({ path: place, bytes }) => {
    const note = (kind: Note["kind"], detail: string) => notes.push({ kind, detail, post: place });
    const read = readFrontMatter(decodePost(bytes, note), note);
    const post = read && readOldPost(place, read.facts, read.body, { ...old, timeZone });
    const reason =
      (!post && "It has no front matter, so Jekyll does not read it either.") ||
      (place.endsWith(".textile") && "It is written in Textile.") ||
      (!post?.day && "It has no date, neither in its name nor in its facts.");
    if (reason) refused.set(place, reason);
    return post && !reason ? [post] : [];
  });
  return { posts, notes, refused };
}

/** The name of each post here: that of its file; the year, then the day, tell the same apart. */
function nameSlugs(posts: readonly OldPost[]): ReadonlyMap<OldPost, string> {
  const slugs = new Map<string, OldPost>();
  const getKey = ({ day, path: place }: OldPost) => `${day} ${place}`;
  for (const post of [...posts].sort((a, b) => (getKey(a) < getKey(b) ? -1 : 1))) {
    const { slug, day } = post;
    let name = [slug, `${slug}-${day?.year}`, `${slug}-${day}`].find((each) => !slugs.has(each));
    for (let count = 2; name === undefined; count += 1)
      if (!slugs.has(`${slug}-${day}-${count}`)) name = `${slug}-${day}-${count}`;
    slugs.set(name, post);
  }
  return new Map([...slugs].map(([slug, post]) => [post, slug]));
}

type Round = Omit<Plan, "setAside"> & {
  readonly made: ReadonlyMap<string, NewPost>;
  readonly refused: Refused;
};

function convertAll(
  posts: readonly OldPost[],
  slugs: ReadonlyMap<OldPost, string>,
  { old, content, present, onProgress }: Sites,
): Round {
  const { contentFolder, publicFolder } = content;
  const converted = new Map(
    posts.map((post) => [post.path, `${contentFolder}/posts/${slugs.get(post)}.mdx`]),
  );
  // What an earlier import made is made anew.
  const own = new Set(converted.values());
  const documents = present.documents.filter(({ file }) => !own.has(file.path));
  const files = new Set(content.files.map((file) => file.path));
  const site = { ...content, ...getSiteFacts(documents, content.now), documents, files };
  const addresses = collectAddresses(site);
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
  const byName = new Map(
    [...slugs.keys()].map((post) => [getPostName(post.path), post.addresses[0]]),
  );
  const context: Omit<PostContext, "pictureFolder"> = {
    site: { ...old, timeZone: site.timeZone },
    fill: makeLiquid({ ...old, findPost: (name) => byName.get(name) }),
    people,
    topics,
    claimed: new Set(
      documents
        .flatMap((each) => getTextsMeaning(each, "old-path").map(({ text }) => text))
        .concat([...addresses])
        .map(getPlain),
    ),
    oldUrl: getUnslashed(old.config, "url"),
    base: getUnslashed(old.config, "baseurl"),
    posts: new Map(
      posts.flatMap((post) =>
        post.addresses.map((each) => [getPlain(each), `/posts/${slugs.get(post)}/`]),
      ),
    ),
    answersAt: (place) => addresses.has(place),
    findFile: old.findFile,
    publicFolder,
  };
  const notes: Note[] = [];
  const made = new Map<string, NewPost>();
  const refused: Refused = new Map();
  for (const [index, post] of posts.entries()) {
    const place = converted.get(post.path) ?? "";
    const note = (kind: Note["kind"], detail: string) =>
      notes.push({ kind, detail, post: post.path });
    try {
      const pictureFolder = place.replace(/\.mdx$/, "");
      made.set(place, convertPost(post, { ...context, pictureFolder }, note));
    } catch (error) {
      if (!(error instanceof SetAside)) throw error;
      refused.set(post.path, error.message);
    }
    onProgress(index + 1, posts.length);
  }
  const texts = new Map([...made].map(([place, { text }]) => [place, text]));
  for (const person of people.added.values()) {
    texts.set(`${contentFolder}/people/${person.key}.yaml`, writePerson(person));
    notes.push({ kind: "person", detail: person.name, post: "" });
  }
  const [list] = getDocuments(site, "TopicList");
  if (topics.added.size > 0 && list)
    texts.set(list.file.path, addTopics(String(list.file.value), topics.added.values()));
  for (const { name } of topics.added.values())
    notes.push({ kind: "topic", detail: name, post: "" });
  const copies = [...made.values()].flatMap((each) => each.copies);
  return { texts, copies, converted, notes, made, refused };
}

/** Posts that the check refuses, or that would not be the same for visitors. */
function findRefused({ texts, copies, made, converted }: Round, sites: Sites): Refused {
  const { content, present } = sites;
  const files = new Map(content.files.map((file) => [file.path, file]));
  // What is in pictures is of no matter.
  for (const { to } of copies) files.set(to, { path: to, bytes: new Uint8Array() });
  for (const [place, text] of texts) files.set(place, { path: place, bytes: Buffer.from(text) });
  const checked = checkContent({ ...content, files: [...files.values()] });
  const refused: Refused = new Map();
  const sources = new Map([...converted].map(([from, to]) => [to, from]));
  const known = new Set(getFindings(present.files).map((each) => `${each.path} ${each.message}`));
  for (const { path: place, severity, message } of getFindings(checked.files)) {
    if (severity !== "error" || known.has(`${place} ${message}`)) continue;
    const source = sources.get(place) ?? sources.get(`${path.dirname(place)}.mdx`);
    if (source === undefined) throw new Error(`${place}: ${message}`);
    if (!refused.has(source)) refused.set(source, `The content check refuses it: ${message}`);
  }
  for (const { file, body } of checked.documents) {
    const source = sources.get(file.path) ?? "";
    const before = made.get(file.path)?.facts;
    if (!before || !body || refused.has(source)) continue;
    const [difference] = findDifferences(before, getTextFacts(renderBody(body)));
    if (difference) refused.set(source, `It would not be the same here. ${difference}`);
  }
  return refused;
}
