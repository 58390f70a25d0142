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
