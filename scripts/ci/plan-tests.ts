/** A part of `npm test` that can run on a machine of its own; see scripts/test.ts. */
export type TestPart = "code" | "browser-1" | "browser-2" | "scripts" | "content";

/** Everything, in parts of about the same time. */
export const ALL_PARTS: readonly TestPart[] = ["code", "browser-1", "browser-2", "scripts"];

/** Where words and facts are: what is changed there can break no code, but tests that read it. */
const WORDS = /^content\//;

/**
 * Which parts of `npm test` a change needs. One of words and facts alone cannot affect the code,
 * nor a site that is built from other words: it needs the content check, the unit tests (some read
 * the content itself), the build, and the tests of the site itself in a browser.
 *
 * @param files that are changed; undefined where nobody can say which
 * @example planTests(["content/posts/a.mdx"]) // ["content"]
 */
export function planTests(files: readonly string[] | undefined): readonly TestPart[] {
  const isWordsOnly = files && files.length > 0 && files.every((file) => WORDS.test(file));
  return isWordsOnly ? ["content"] : ALL_PARTS;
}
