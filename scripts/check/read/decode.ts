import { VFile } from "vfile";
import { readSource } from "../../../lib/text/markdown/read-source";
import { quote, refuse } from "../finding";

/** A file as it lies on the disk. */
export type ContentFile = {
  /** Relative to the project, with slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether it is no file but a link to something else. */
  readonly isLink?: boolean;
};

const MOST_BYTES = 200_000;
const LONGEST_LINE = 20_000;

/**
 * Reads a file's bytes as UTF-8, with line ends of Unix. What cannot be read has a finding and no
 * text.
 *
 * @example String(decode({ path: "x", bytes: new TextEncoder().encode("a\r\n") }).value) // "a\n"
 */
export function decode({ path, bytes, isLink = false }: ContentFile): VFile {
  const file = new VFile({ path });
  if (isLink) {
    refuse(
      file,
      "this is a link to another file. Put the file itself here.",
      undefined,
      "file/link",
    );
    return file;
  }
  if (bytes.length > MOST_BYTES) {
    const size = `${Math.round(bytes.length / 1000)} kB`;
    const most = `${MOST_BYTES / 1000} kB`;
    const reason = `this file has ${size} of text; a page can have ${most}. Split it.`;
    refuse(file, reason, undefined, "file/size");
    return file;
  }
  if (isUtf16(bytes)) {
    const advice = "Save it again as UTF-8: in Windows Notepad, Save as … and Encoding: UTF-8.";
    refuse(file, `this file is UTF-16, which the site cannot read. ${advice}`, undefined, ENCODING);
    return file;
  }
  const text = decodeUtf8(bytes);
  if (text === undefined) refuseForeignLines(file, bytes);
  else file.value = checkLines(file, text.replace(/^\uFEFF/, ""));
  return file;
}

const ENCODING = "file/encoding";

/** The text with line ends of Unix, or an empty one where its lines are too long to check. */
function checkLines(file: VFile, text: string): string {
  const plain = readSource(text);
  const long = plain.split("\n").findIndex((line) => line.length > LONGEST_LINE);
  if (long !== -1) {
    const reason = `this line has more than ${LONGEST_LINE / 1000} kB. Break it into paragraphs.`;
    refuse(file, reason, { line: long + 1, column: 1 }, "file/size");
    return "";
  }
  return plain;
}

/** Bytes as UTF-8, with its byte order mark if it has one; undefined if they are something else. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** By its byte order mark, or because every second byte of the beginning is 0, as in English text. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const beginning = bytes.subarray(0, 200);
  const zeros = [0, 0];
  beginning.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  return bytes.length >= 4 && Math.max(...zeros) > beginning.length * 0.3;
}

/** One finding for each line that is not UTF-8, with the line read as Windows-1252. */
function refuseForeignLines(file: VFile, bytes: Uint8Array) {
  let line = 1;
  for (let start = 0; start <= bytes.length; line += 1) {
    const lineEnd = bytes.indexOf(0x0a, start);
    const end = lineEnd === -1 ? bytes.length : lineEnd;
    const part = bytes.subarray(start, end);
    if (decodeUtf8(part) === undefined) {
      const meant = decodeWindows1252(part).trimEnd();
      const reason = `${quote(meant)} has letters that are not saved as UTF-8 (it looks like Latin-1). Save the file again as UTF-8, or type the line again.`;
      refuse(file, reason, { line, column: 1 }, ENCODING, meant);
    }
    start = end + 1;
  }
}

/** What Windows-1252 has for the bytes 0x80 to 0x9F; all others are as in Latin-1. */
const UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/**
 * Bytes as text of older Windows programs; Node's own decoder reads this encoding as Latin-1.
 *
 * @example decodeWindows1252(Uint8Array.of(0x92)) // "’"
 */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => UPPER[byte - 0x80] ?? String.fromCharCode(byte)).join("");

/** The bytes of a text in Windows-1252; undefined where a letter is not in it. */
export function encodeWindows1252(text: string): Uint8Array | undefined {
  const bytes = Array.from(text, (letter) => {
    const index = UPPER.indexOf(letter);
    return index === -1 ? letter.charCodeAt(0) : 0x80 + index;
  });
  return bytes.every((byte) => byte <= 0xff) ? Uint8Array.from(bytes) : undefined;
}
