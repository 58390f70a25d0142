import { cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { generatePost, type PostSurroundings } from "./generate-post";

/** A small site without posts: the one that the tests use. */
const BASE = "e2e/fixture-content";

/** Authors and topics of that site. */
const SURROUNDINGS: PostSurroundings = {
  authors: ["ada-example", "bo-sample"],
  topics: ["how-to", "watering", "seeds-and-plants"],
};

/** Writes the content of a site with so many posts, in place of what was in the folder. */
export async function writeContent(folder: string, posts: number): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(BASE, folder, { recursive: true });
  const place = path.join(folder, "posts");
  // Other documents refer to some of the posts, so those there are stay.
  await mkdir(place, { recursive: true });
  const there = (await readdir(place)).length;
  for (let number = 0; number < Math.max(0, posts - there); number += 1) {
    const { fileName, text } = generatePost(number, SURROUNDINGS);
    await writeFile(path.join(place, fileName), text);
  }
}

/** Makes a small change to one post, as an editor would. */
export async function editOnePost(folder: string, sentence: string): Promise<void> {
  const { fileName, text } = generatePost(0, SURROUNDINGS);
  await writeFile(path.join(folder, "posts", fileName), `${text}\n${sentence}\n`);
}
