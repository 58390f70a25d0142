/*
 * npm run --silent ci:propose -- --commit SHA --findings FILE --files FILE --comments FILE
 *
 * Prints the review that proposes certain corrections, as GitHub's API takes it; nothing if there
 * are none. The files hold what the content check prints, and what the API lists of a pull request.
 */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { readFindings } from "./build-facts";
import { formatReview } from "./format-review";

const text = { type: "string", default: "" } as const;
const { values } = parseArgs({
  options: { commit: text, findings: text, files: text, comments: text },
});

const [findings, files, comments] = await Promise.all(
  [values.findings, values.files, values.comments].map(async (file) =>
    JSON.parse((await readFile(file, "utf8").catch(() => "")) || "[]"),
  ),
);
const review = formatReview(readFindings(findings), files, comments, values.commit);
if (review) console.log(JSON.stringify(review));
