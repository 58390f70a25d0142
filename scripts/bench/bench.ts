import { parseArgs } from "node:util";
import { runScript } from "../build/run-step";
import { benchBuild } from "./builds";
import { benchPages } from "./pages";

/*
 * npm run bench -- --posts 1000   builds so many posts with Astro, and the fixture site with them
 * npm run bench                   loads the pages of out/ as over a slow line
 */
await runScript(async () => {
  const { posts } = parseArgs({ options: { posts: { type: "string" } } }).values;
  console.table(posts === undefined ? await benchPages("out") : await benchBuild(Number(posts)));
});
