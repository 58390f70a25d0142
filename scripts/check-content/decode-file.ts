import { type Finding, makeFileFinding, makeFinding, quote } from "./finding";
import { makeSourceText, type SourceText } from "./source-text";
import { decodeWindows1252 } from "./windows-1252";

/** A file as it lies on the disk. */
export type ContentFile = {
  /** Relative to the project, with slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether it is no file but a link to something else. */
  readonly isLink?: boolean;
};

export type DecodedFile = {
  readonly source?: SourceText | undefined;
  readonly findings: readonly Finding[];
  /** Whether the file had a byte order mark or line ends of another kind. */
  readonly wasNormalised: boolean;
};

const MAXIMUM_BYTES = 500_000;
const RULE = "file/encoding";

/**
 * Reads a file's bytes as UTF-8. A byte order mark and the line ends of Windows are accepted and
 * left out; line ends of old Macs are refused, as the build does not know them.
 *
 * @example decodeFile({ path: "x", bytes: new TextEncoder().encode("a\r\n") }).source?.text // "a\n"
 */
export function decodeFile({ path, bytes }: ContentFile): DecodedFile {
  const refuse = (...findings: readonly Finding[]): DecodedFile => ({
    findings,
    wasNormalised: false,
  });
  if (bytes.length > MAXIMUM_BYTES) {
    const size = `${Math.round(bytes.length / 1000)} kB`;
    return refuse(
      makeFileFinding(
        path,
        "file/size",
        `this file has ${size} of text; a page can have ${MAXIMUM_BYTES / 1000} kB. Split it.`,
      ),
    );
  }
  if (isUtf16(bytes)) {
    const advice = "Save it again as UTF-8: in Windows Notepad, Save as … and Encoding: UTF-8.";
    return refuse(
      makeFileFinding(path, RULE, `this file is UTF-16, which cannot be read here. ${advice}`),
    );
  }
  const decoded = decodeUtf8(bytes);
  if (decoded === undefined) return refuse(...findForeignLines(path, bytes));
  const text = decoded.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const source = makeSourceText(path, text);
  return { source, findings: findLoneReturns(source, decoded), wasNormalised: text !== decoded };
}

/**
 * Tells of the first line that ends in a carriage return alone. The build takes such lines for one,
 * and finds no front matter. The edit changes nothing here, where lines end well already; it says
 * that writing the file again mends it.
 */
function findLoneReturns(source: SourceText, decoded: string): readonly Finding[] {
  const first = /\r(?!\n)/.exec(decoded);
  if (!first) return [];
  const before = decoded.slice(0, first.index).replace(/^\uFEFF/, "");
  const start = before.replaceAll("\r\n", "\n").length;
  const message =
    "from here on, lines end in the way of old Macs (CR), and the site cannot be built. Save the file again with the line ends of Unix (LF) or Windows.";
  const finding = makeFinding(source, { start, end: start + 1 }, "file/line-ends", message);
  return [{ ...finding, edit: { start, end: start + 1, text: "\n" } }];
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** By its mark, or because every second byte of the beginning is 0, as in English text. */
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

/** One finding for each line that is not UTF-8, with the line as it was most likely meant. */
function findForeignLines(path: string, bytes: Uint8Array): readonly Finding[] {
  const findings: Finding[] = [];
  let line = 1;
  for (let start = 0; start <= bytes.length; line += 1) {
    const lineEnd = bytes.indexOf(0x0a, start);
    const end = lineEnd === -1 ? bytes.length : lineEnd;
    const part = bytes.subarray(start, end);
    if (decodeUtf8(part) === undefined) {
      const meant = decodeWindows1252(part).trimEnd();
      findings.push({
        ...makeFileFinding(
          path,
          RULE,
          `${quote(meant)} has letters that are not saved as UTF-8 (it looks like Latin-1). Save the file again as UTF-8, or type the line again.`,
          meant,
        ),
        line,
      });
    }
    start = end + 1;
  }
  return findings;
}
