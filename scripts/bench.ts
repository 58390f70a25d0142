import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { type BuildReport, benchBuilds } from "./bench/bench-builds";
import { readBenchOptions } from "./bench/bench-options";
import { benchPages } from "./bench/bench-pages";
import { benchPhotos } from "./bench/bench-photos";
import { describeMachine } from "./bench/describe-machine";
import { replaceSection } from "./bench/replace-section";
import { reportBuilds } from "./bench/report-builds";
import { reportPages, reportStyles } from "./bench/report-pages";
import { reportPhotos } from "./bench/report-photos";
import { buildSite } from "./build-site";
import { runScript } from "./run-step";

/*
 * npm run bench                       everything, which takes an hour
 * npm run bench -- --pages            how heavy and how fast the pages are
 * npm run bench -- --posts 100,1000   how long a site with so many posts takes to build
 * npm run bench -- --photos 500       how long so many large pictures take to be made ready
 */

const FIGURES = "docs/figures.md";
const OUT = ".cache/bench/site";
const BEFORE = ".cache/bench/export";

const INTRODUCTION = `# Figures

What \`npm run bench\` measured. Times depend on the machine and on what else it does; bytes do not.
`;

/** Shows what was measured, and keeps it. */
async function keep(heading: string, text: string): Promise<void> {
  console.log(`\n${text}`);
  const kept = existsSync(FIGURES) ? await readFile(FIGURES, "utf8") : INTRODUCTION;
  await writeFile(FIGURES, replaceSection(kept, heading, text));
}

await runScript(async () => {
  const { pages, posts, photos, runs, reuse } = readBenchOptions(process.argv.slice(2));
  if (pages) {
    if (!(reuse && existsSync(OUT))) await buildSite({ out: OUT, keepExport: BEFORE });
    const machine = describeMachine();
    const reports = await benchPages({
      ...{ out: OUT, before: BEFORE, runs },
      tell: (type) => console.log(`Loading: ${type} …`),
    });
    const how = `Chromium with 1.6 Mbit/s, 150 ms for each request and a processor four times slower; medians of ${runs} visits with nothing cached; thousands of bytes, milliseconds. ${machine}`;
    await keep("Pages", `${how}\n\n${reportPages(reports)}`);
    await keep("Styles in the page or in a file", `${how}\n\n${reportStyles(reports)}`);
  }
  if (posts.length > 0) {
    const machine = describeMachine();
    const reports: BuildReport[] = [];
    for (const count of posts) {
      console.log(`Building a site with ${count} posts, twice …`);
      reports.push(await benchBuilds(count));
    }
    const how = `The site of the tests with generated posts of about 800 words; first with nothing left of any build before, then after one post was edited. ${machine}`;
    await keep("Builds", `${how}\n\n${reportBuilds(reports)}`);
  }
  if (photos > 0) {
    const machine = describeMachine();
    console.log(`Making ${photos} pictures, and making them ready twice …`);
    const how = `Pictures of twelve megapixels, in all sizes and formats that pages need; first with none made ready before. ${machine}`;
    await keep("Pictures", `${how}\n\n${reportPhotos(await benchPhotos(photos))}`);
  }
});
