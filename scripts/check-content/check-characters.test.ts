import { describe, expect, it } from "vitest";
import { makePost, POST_PATH } from "./testing/base-site";
import { checkBody, checkChanged, checkFact, expectGood, show } from "./testing/check-files";

describe("characters that nobody can see", () => {
  it.each([
    ["NUL", "\u0000"],
    ["an escape", "\u001B"],
    ["a zero-width space", "\u200B"],
    ["a soft hyphen", "\u00AD"],
    ["a byte order mark", "\uFEFF"],
    ["a joiner", "\u200D"],
    ["a turn of the direction", "\u202E"],
    ["a code point that is no character", "\uFFFE"],
    ["another one", "\uFFFF"],
  ])("%s", (_, character) => {
    expect(show(checkBody(`Hel${character}lo.`))).toEqual(["file/characters 9: Hello."]);
  });

  it("are found in facts too, and do not hide what else is wrong", () => {
    expect(show(checkFact("title", "ti\u200Btle: A good start"))).toContain(
      "file/characters 2: title: A good start",
    );
  });

  it("include spaces that are none where they would break a line", () => {
    expect(show(checkBody("##\u00A0Hello"))).toContain("file/characters 9: ## Hello");
    expect(show(checkFact("title", "title:\u00A0A good start"))).toContain(
      "file/characters 2: title: A good start",
    );
  });
});

describe("text that lost its letters", () => {
  it("is told of, with what it was", () => {
    expect(show(checkBody("Itâ€™s a cafÃ©."))).toEqual(["file/garbled 9: It’s a café."]);
    expect(show(checkBody("caf\uFFFD"))).toEqual(["file/characters 9"]);
  });
});

describe("characters that are fine", () => {
  it("passes accents, symbols, pictures made of several, and other scripts", () => {
    expectGood(
      checkBody("Café, naïve, Ŵyl, £5, 20 °C, “quotes” – and 5\u00A0ml. 👩🏽‍⚕️ می‌خواهم क्‍ष"),
    );
  });

  it("accepts a byte order mark and the line ends of Windows", () => {
    const text = makePost("Hello.\n\nBye.").replaceAll("\n", "\r\n");
    expectGood(checkChanged({ [POST_PATH]: `\uFEFF${text}` }));
  });
});
