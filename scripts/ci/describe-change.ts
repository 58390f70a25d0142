/*
 * npm run --silent ci:describe -- --commit SHA [--origin URL] --before FOLDER --after FOLDER
 *
 * Prints the comment on a pull request: which pages a change touches, and which stages its events
 * go through. The folders hold what preview-build.yml and live.yml keep: `site/`, `stages.json` and
 * `findings.json`. Without an origin there is no preview; whatever is missing is left out.
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { readEventStages, readFindings } from "./build-facts";
import { comparePages } from "./compare-pages";
import { formatComment } from "./format-comment";
import { readSite } from "./read-site";

const { values } = parseArgs({
  options: {
    commit: { type: "string", default: "" },
    origin: { type: "string" },
    before: { type: "string", default: "" },
    after: { type: "string", default: "" },
  },
});

const before = path.join(values.before, "site");
const after = path.join(values.after, "site");
const canCompare = existsSync(before) && existsSync(after);

async function readJson(name: string): Promise<unknown> {
  const file = path.join(values.after, name);
  // The check may have been cut off before it wrote anything.
  const text = existsSync(file) ? await readFile(file, "utf8") : "";
  return text.trim() === "" ? undefined : JSON.parse(text);
}

const [stages, findings] = await Promise.all([readJson("stages.json"), readJson("findings.json")]);

console.log(
  formatComment({
    commit: values.commit,
    origin: values.origin || undefined,
    changes: canCompare ? comparePages(await readSite(before), await readSite(after)) : undefined,
    events: stages === undefined ? [] : readEventStages(stages),
    findings: findings === undefined ? undefined : readFindings(findings),
  }),
);
