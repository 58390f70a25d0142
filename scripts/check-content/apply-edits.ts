import type { Edit } from "./finding";

/**
 * A text with edits made; of two that overlap, the first.
 *
 * @example applyEdits("a b", [{ start: 0, end: 1, text: "x" }]) // "x b"
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let done = 0;
  for (const { start, end, text: replacement } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < done) continue;
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}
