import { describe, expect, it } from "vitest";
import { decodeFile } from "./decode-file";
import { makePost, POST_PATH } from "./testing/base-site";
import { checkChanged, show } from "./testing/check-files";

describe("bytes that are no UTF-8", () => {
  it.each(["utf16le", "utf16be"] as const)("%s", (encoding) => {
    const bytes = Buffer.from(makePost("Hello."), "utf16le");
    if (encoding === "utf16be") bytes.swap16();
    const [found] = checkChanged({ [POST_PATH]: bytes });
    expect(found?.message).toMatch(/^this file is UTF-16/);
    const marked = Buffer.concat([
      Buffer.from(encoding === "utf16be" ? [0xfe, 0xff] : [0xff, 0xfe]),
      bytes,
    ]);
    expect(checkChanged({ [POST_PATH]: marked })[0]?.message).toMatch(/^this file is UTF-16/);
  });

  it("Latin-1, line by line, with each line as it was meant", () => {
    const bytes = Buffer.from(makePost("A café.\n\nFine.\n\nÜber £5"), "latin1");
    expect(show(checkChanged({ [POST_PATH]: bytes }))).toEqual([
      "file/encoding 9: A café.",
      "file/encoding 13: Über £5",
    ]);
  });
});

describe("a file of another size", () => {
  it("is refused where it is far too long", () => {
    expect(show(checkChanged({ [POST_PATH]: makePost("Hello. ".repeat(100_000)) }))).toEqual([
      "file/size 1",
    ]);
  });
});

describe("bytes that are UTF-8", () => {
  it("are read without their mark, with plain line ends", () => {
    const { source, wasNormalised, findings } = decodeFile({
      path: "x",
      bytes: Buffer.from("\uFEFFa é\r\nb\nc\n"),
    });
    expect([source?.text, wasNormalised, findings]).toEqual(["a é\nb\nc\n", true, []]);
  });

  it("are refused with the line ends of old Macs, which the build does not know", () => {
    const old = makePost("Hello.").replaceAll("\n", "\r");
    expect(show(checkChanged({ [POST_PATH]: old }))).toEqual(["file/line-ends 1"]);
    const one = `\uFEFF${makePost("Hello.\r\nBye.\rYes.")}`;
    expect(show(checkChanged({ [POST_PATH]: one }))).toEqual(["file/line-ends 10"]);
  });
});
