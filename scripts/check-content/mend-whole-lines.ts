import { applyEdits } from "./apply-edits";
import type { Change, Finding } from "./finding";
import { getPlace, getWholeLines } from "./source-text";

/**
 * Where several things are wrong in one line, each finding offers the line with all of them mended,
 * so that whichever is pasted is right.
 */
export function mendWholeLines(findings: readonly Finding[]): readonly Finding[] {
  const byLine = new Map<string, Change[]>();
  for (const { path, line, change } of findings) {
    if (!change || isLong(change)) continue;
    const key = `${path}:${line}`;
    const changes = byLine.get(key);
    if (changes) changes.push(change);
    else byLine.set(key, [change]);
  }
  return findings.map((finding) => {
    const { path, line, change } = finding;
    const changes = byLine.get(`${path}:${line}`) ?? [];
    if (!change || isLong(change) || changes.length < 2) return finding;
    // A line that was mended to read on is another text, in which places are not the same.
    const together = changes.filter(({ source }) => source === change.source);
    const lines = getWholeLines(change.source, change);
    const edits = [change, ...together.filter((each) => each !== change && !overlap(each, change))];
    const moved = edits.map((edit) => ({
      text: edit.text,
      start: edit.start - lines.start,
      end: edit.end - lines.start,
    }));
    const text = change.source.text.slice(lines.start, lines.end);
    return { ...finding, instead: applyEdits(text, moved) };
  });
}

function isLong({ source, start, end, text }: Change): boolean {
  return text.includes("\n") || getPlace(source, start).line !== getPlace(source, end).line;
}

function overlap(a: Change, b: Change): boolean {
  return a.start < b.end && b.start < a.end;
}
