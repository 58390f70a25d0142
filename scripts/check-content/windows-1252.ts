/** What Windows-1252 has for the bytes 0x80 to 0x9F; all others are as in Latin-1. */
const UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/**
 * Bytes as text of older Windows programs. Our own table: Node reads this encoding as Latin-1.
 *
 * @example decodeWindows1252(Uint8Array.of(0x92)) // "’"
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => UPPER[byte - 0x80] ?? String.fromCharCode(byte)).join("");
}

/**
 * The bytes of a text in Windows-1252.
 *
 * @returns undefined where a letter is not in it
 * @example encodeWindows1252("’") // Uint8Array.of(0x92)
 */
export function encodeWindows1252(text: string): Uint8Array | undefined {
  const bytes = Array.from(text, (letter) => {
    const index = UPPER.indexOf(letter);
    return index === -1 ? letter.charCodeAt(0) : 0x80 + index;
  });
  return bytes.every((byte) => byte <= 0xff) ? Uint8Array.from(bytes) : undefined;
}
