/**
 * Whether the number at an offset is said to be that of a book. The short ones have ten digits, as
 * phone numbers and NHS numbers have.
 */
export function isIsbn(text: string, index: number): boolean {
  return /\bISBN(?:-1[03])?:?\s*$/i.test(text.slice(Math.max(0, index - 20), index));
}
