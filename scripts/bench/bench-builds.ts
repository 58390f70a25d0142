import { rm } from "node:fs/promises";
import { type MeasuredBuild, measureBuild } from "./measure-build";
import { editOnePost, writeContent } from "./write-content";

/** Builds of a site with so many posts. */
export type BuildReport = {
  readonly posts: number;
  /** With nothing left of any build before. */
  readonly cold: MeasuredBuild;
  /** After one post was edited. */
  readonly warm: MeasuredBuild;
};

const CONTENT = ".cache/bench/content";
const OUT = ".cache/bench/many-posts";

/** What builds leave for the next one. */
const LEFT = [".contentlayer", ".next", "out", OUT];

/** The moment the sites are built for; that of the fixture site, whose events they have. */
const NOW = "2027-01-11T12:00:00Z";

/** Builds a site with so many posts from nothing, and again after an edit. */
export async function benchBuilds(posts: number): Promise<BuildReport> {
  await writeContent(CONTENT, posts);
  const environment = { SITE_CONTENT: CONTENT, SITE_NOW: NOW };
  for (const folder of LEFT) await rm(folder, { recursive: true, force: true });
  const cold = await measureBuild(OUT, environment);
  await editOnePost(CONTENT, "One more sentence was added later.");
  const warm = await measureBuild(OUT, environment);
  for (const folder of [...LEFT, CONTENT]) await rm(folder, { recursive: true, force: true });
  return { posts, cold, warm };
}
