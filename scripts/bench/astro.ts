import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Measured, measureProgram } from "./measure-program";

/** What we are compared with; its version of Node comes from npm as well. */
const PACKAGES = ["node@22.23.3", "astro@7.3.5", "@astrojs/mdx@8.0.2"];

/** The smallest site that shows posts: a list, and a page of each. */
const FILES: Readonly<Record<string, string>> = {
  "package.json": '{ "private": true, "type": "module" }',
  "astro.config.mjs": `import mdx from "@astrojs/mdx";
export default { integrations: [mdx()] };
`,
  "src/content.config.ts": `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
export const collections = {
  posts: defineCollection({ loader: glob({ pattern: "*.mdx", base: "src/posts" }) }),
};
`,
  "src/pages/index.astro": `---
import { getCollection } from "astro:content";
const posts = await getCollection("posts");
---
<html lang="en"><head><title>Posts</title></head><body><ul>
{posts.map(({ id, data }) => <li><a href={\`/\${id}/\`}>{data.title}</a></li>)}
</ul></body></html>
`,
  "src/pages/[id].astro": `---
import { getCollection, render } from "astro:content";
export const getStaticPaths = async () =>
  (await getCollection("posts")).map((post) => ({ params: { id: post.id }, props: { post } }));
const { post } = Astro.props;
const { Content } = await render(post);
---
<html lang="en"><head><title>{post.data.title}</title></head>
<body><h1>{post.data.title}</h1><Content /></body></html>
`,
};

/**
 * Builds the same posts with Astro, bare, in a folder of its own.
 *
 * @param posts their texts
 * @throws Error if npm or Astro fails
 */
export async function benchAstro(posts: readonly string[]): Promise<Measured> {
  const folder = await mkdtemp(path.join(tmpdir(), "bench-astro-"));
  const files = Object.entries(FILES);
  const texts = posts.map((post, number) => [`src/posts/story-${number}.mdx`, post] as const);
  for (const [name, content] of [...files, ...texts]) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  await measureProgram(["npm", "install", "--no-audit", "--no-fund", ...PACKAGES], { cwd: folder });
  const node = path.join(folder, "node_modules/node/bin/node");
  return measureProgram([node, "node_modules/astro/bin/astro.mjs", "build"], { cwd: folder });
}
