/**
 * The text of a content file as it is read everywhere: with line ends of Unix, which YAML would
 * else take for letters of the last fact, and with the year of an event that has no dates yet as a
 * text, which YAML would take for a number.
 *
 * @example readSource("---\r\nexpected: 2027\r\n---\r\n") // '---\nexpected: "2027"\n---\n'
 */
export const readSource = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/^(---\n(?:(?!---).*\n)*?expected: *)(\d{4})(?= *(?:#.*)?\n)/, '$1"$2"');

/** Behind the dashes gray-matter, with which Contentlayer reads, takes the name of a language. */
const NAMES_LANGUAGE = /^\uFEFF?---(?!-)[^\S\n]*[^\s#]/;

/**
 * Stops the build where facts are in another language than YAML, for JavaScript would be run. The
 * content check says so earlier and in better words; this is the second safeguard.
 *
 * @throws Error
 */
export function readPlainSource(text: string): string {
  const source = readSource(text);
  if (NAMES_LANGUAGE.test(source)) throw new Error("Facts start at three dashes and nothing else.");
  return source;
}
