import type { ShownFinding } from "./build-facts";
import { escapeText } from "./markdown";

/** A file of a pull request, as GitHub's API lists it; a large one has no patch. */
export type ChangedFile = { readonly filename: string; readonly patch?: string };

/** A comment on a line of a pull request; without the line once that has changed. */
export type LineComment = {
  readonly path: string;
  readonly body: string;
  readonly line?: number | null;
};

/** At one time: more would bury whoever reads them; the comment on the pull request has them all. */
const MOST_SUGGESTIONS = 10;

/** One line of plain text, which cannot show as another than it is. */
const PLAIN_LINE = /^[^\p{Cc}\p{Bidi_C}\u2028\u2029]+$/u;

/**
 * The review that proposes each certain correction beside its line, with GitHub's button to commit
 * it.
 *
 * @param files of the pull request: nothing can be said of lines that it leaves alone
 * @param known comments that are there already
 * @returns undefined if there is nothing to propose
 * @see https://docs.github.com/en/rest/pulls/reviews#create-a-review-for-a-pull-request
 */
export function formatReview(
  findings: readonly ShownFinding[],
  files: readonly ChangedFile[],
  known: readonly LineComment[],
  commit: string,
) {
  const patches = new Map(files.map(({ filename, patch = "" }) => [filename, patch]));
  const comments = findings.flatMap(({ path, line, message, fix = "" }) => {
    if (!PLAIN_LINE.test(fix) || !getLines(patches.get(path) ?? "").has(line)) return [];
    const ticks = (fix.match(/`+/g) ?? []).map((run) => run.length + 1);
    const fence = "`".repeat(Math.max(3, ...ticks));
    const body = `${escapeText(message)}\n\n${fence}suggestion\n${fix}\n${fence}`;
    const isKnown = known.some((comment) => comment.path === path && comment.body === body);
    return isKnown ? [] : [{ path, line, side: "RIGHT", body }];
  });
  const open = known.filter(({ line, body }) => line && /^`{3,}suggestion$/m.test(body));
  const shown = comments.slice(0, Math.max(0, MOST_SUGGESTIONS - open.length));
  return shown.length === 0 ? undefined : { commit_id: commit, event: "COMMENT", comments: shown };
}

/** Numbers of the lines of the new file that a patch shows. */
function getLines(patch: string): ReadonlySet<number> {
  const lines = new Set<number>();
  let next = 0;
  for (const text of patch.split("\n")) {
    const start = /^@@ -\S+ \+(\d+)/.exec(text)?.[1];
    if (start !== undefined) next = Number(start);
    else if (!/^[-\\]/.test(text)) lines.add(next++);
  }
  return lines;
}
