import { describe, expect, it } from "vitest";
import { makePost, POST_FACTS, POST_PATH } from "./testing/base-site";
import { checkChanged, expectGood, show } from "./testing/check-files";

const check = (text: string) => checkChanged({ [POST_PATH]: text });
const rules = (text: string) => show(check(text));

describe("front matter that is not as it should be", () => {
  it("is asked for where it is absent", () => {
    expect(rules("Hello.\n")).toEqual(["front-matter/fence 1: ---\ntitle: …\ndescription: …\n---"]);
    expect(rules(`${POST_FACTS}\n---\nHello.\n`)[0]).toBe(
      "front-matter/fence 1: ---\ntitle: A good start",
    );
  });

  it("is asked for where the file is empty", () => {
    expect(check("")[0]?.message).toBe("this file is empty.");
    expect(check(" \n\n")[0]?.message).toBe("this file is empty.");
  });

  it("has to be closed, after its last fact", () => {
    expect(rules(`---\n${POST_FACTS}\n\nHello.\n`)).toEqual([
      "front-matter/fence 1: topics: [pitching]\n---",
    ]);
  });

  it("stands between plain dashes, three of them", () => {
    expect(rules(`—\n${POST_FACTS}\n–––\n\nHello.\n`)).toEqual([
      "front-matter/fence 1: ---",
      "front-matter/fence 7: ---",
    ]);
    expect(rules(`----\n${POST_FACTS}\n--\n\nHello.\n`)).toEqual([
      "front-matter/fence 1: ---",
      "front-matter/fence 7: ---",
    ]);
    expect(rules(`---\n${POST_FACTS}\n--- Hello.\n`)).toEqual([
      "front-matter/fence 7: ---\nHello.",
    ]);
  });

  it("starts in the first line", () => {
    expect(rules(`\n\n${makePost("Hello.")}`)).toEqual(["front-matter/fence 1: ---"]);
  });

  it.each(["---js", "--- js", "---javascript", "---coffee", "---json", "---toml", "---yaml"])(
    "is YAML and nothing else: %s",
    (fence) => {
      const text = `${fence}\n{ title: globalThis.hasRun = true }\n---\n\nHello.\n`;
      expect(rules(text)).toEqual(["front-matter/fence 1: ---"]);
      expect("hasRun" in globalThis).toBe(false);
    },
  );

  it.each(["+++", ";;;"])("is YAML and nothing else: %s", (fence) => {
    expect(rules(`${fence}\ntitle = "x"\n${fence}\n`)).toEqual(["front-matter/fence 1: ---"]);
  });

  it("has facts in it", () => {
    expect(rules("---\n---\nHello.\n")).toEqual(["front-matter/empty 2: title: …"]);
    expect(rules("---\nA good start\n---\nHello.\n")).toEqual([
      "front-matter/empty 2: title: A good start",
    ]);
  });
});

describe("facts of which none has a colon and a space", () => {
  it.each([
    ["title:Post o\ndate:2026-03-21", "title: Post o\ndate: 2026-03-21"],
    ["title = Post n", "title: Post n"],
    ["title=@work\n\ndraft=true", 'title: "@work"\n\ndraft: true'],
    ["https://example.org/x", "title: https://example.org/x"],
  ])("%j", (facts, instead) => {
    expect(rules(makePost("Hello.", facts))).toEqual([`front-matter/empty 2: ${instead}`]);
  });
});

describe("front matter as it should be", () => {
  it("may have spaces after its dashes, and lines in the text", () => {
    expectGood(check(`--- \n${POST_FACTS}\n---  \n\nHello.\n\n---\n\nBye.\n`));
  });

  it("may be followed by nothing", () => {
    expectGood(check(`---\n${POST_FACTS}\n---`));
  });
});
