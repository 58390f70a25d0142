/** How long a name of a file may be, in letters: it becomes part of an address. */
const LONGEST = 60;

/** Letters that are no letter from a to z with an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
};

/**
 * The name of a file for a title: small letters, digits and hyphens, because it becomes the
 * address. A long one is cut between two words.
 *
 * @returns "" where the title has no such letter at all
 * @example getFileName("What’s new at Café Zoë?") // "whats-new-at-cafe-zoe"
 */
export function getFileName(title: string): string {
  const words = title
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => LETTERS[letter] ?? "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'’‘]/gu, "")
    .replace(/&/g, " and ")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let name = "";
  for (const word of words) {
    const longer = name === "" ? word.slice(0, LONGEST) : `${name}-${word}`;
    if (longer.length > LONGEST) break;
    name = longer;
  }
  return name;
}
